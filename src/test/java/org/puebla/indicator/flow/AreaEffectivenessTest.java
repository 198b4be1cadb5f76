package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class AreaEffectivenessTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new AreaEffectiveness()).values())
        .isEqualTo(Map.of("MEX", 500.0 / 105, "GTM", -50.0, "SLV", 5500.0 / 95, "HND", -100.0));
  }
}
