package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class InflowTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new Inflow()).values())
        .isEqualTo(
            Map.of(
                "MEX", 55.0,
                "GTM", 20.0,
                "SLV", 75.0,
                "HND", 0.0));
  }
}
