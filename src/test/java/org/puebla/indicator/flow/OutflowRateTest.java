package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class OutflowRateTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new OutflowRate()).values())
        .isEqualTo(
            Map.of(
                "MEX", 1000.0 * 50 / 1157.5,
                "GTM", 1000.0 * 60 / 700,
                "SLV", 1000.0 * 20 / 907.5,
                "HND", 1000.0 * 20 / 235));
  }
}
