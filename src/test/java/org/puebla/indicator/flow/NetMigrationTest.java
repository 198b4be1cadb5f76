package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class NetMigrationTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new NetMigration()).values())
        .isEqualTo(
            Map.of(
                "MEX", 5.0,
                "GTM", -40.0,
                "SLV", 55.0,
                "HND", -20.0));
  }
}
