package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class NetMigrationRateTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new NetMigrationRate()).values())
        .isEqualTo(
            Map.of(
                "MEX", 1000.0 * 5 / 1157.5,
                "GTM", 1000.0 * -40 / 700,
                "SLV", 1000.0 * 55 / 907.5,
                "HND", 1000.0 * -20 / 235));
  }
}
