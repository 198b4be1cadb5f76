package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class CircularityTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new Circularity()).values()).isEqualTo(Map.of("_T", 40.0 / 150));
  }

  @Test
  void isNeverMoreThanWhatEffectivenessLeaves() {
    double circularity = FourCountries.of(new Circularity()).values().get("_T");
    double effectiveness = FourCountries.of(new MigrationEffectiveness()).values().get("_T");
    assertThat(circularity).isLessThanOrEqualTo(1 - effectiveness / 100);
  }
}
