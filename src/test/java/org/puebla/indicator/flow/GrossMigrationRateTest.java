package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class GrossMigrationRateTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new GrossMigrationRate()).values())
        .isEqualTo(
            Map.of(
                "MEX", 1000.0 * 105 / 1157.5,
                "GTM", 1000.0 * 80 / 700,
                "SLV", 1000.0 * 95 / 907.5,
                "HND", 1000.0 * 20 / 235));
  }
}
