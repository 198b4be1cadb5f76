package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class GrossMigrationTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new GrossMigration()).values())
        .isEqualTo(
            Map.of(
                "MEX", 105.0,
                "GTM", 80.0,
                "SLV", 95.0,
                "HND", 20.0));
  }
}
