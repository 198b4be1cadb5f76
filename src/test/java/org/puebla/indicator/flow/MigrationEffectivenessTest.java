package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class MigrationEffectivenessTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new MigrationEffectiveness()).values())
        .isEqualTo(Map.of("_T", 40.0));
  }
}
