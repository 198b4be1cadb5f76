package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class CrudeMigrationIntensityTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new CrudeMigrationIntensity()).values())
        .isEqualTo(Map.of("_T", 100.0 * 150 / 3000));
  }
}
