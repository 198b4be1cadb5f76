package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class ConnectivityTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new Connectivity()).values()).isEqualTo(Map.of("_T", 7.0 / 12));
  }
}
