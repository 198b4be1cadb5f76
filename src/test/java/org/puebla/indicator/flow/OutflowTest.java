package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class OutflowTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new Outflow()).values())
        .isEqualTo(
            Map.of(
                "MEX", 50.0,
                "GTM", 60.0,
                "SLV", 20.0,
                "HND", 20.0));
  }
}
