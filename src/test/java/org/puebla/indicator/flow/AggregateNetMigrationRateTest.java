package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;

class AggregateNetMigrationRateTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new AggregateNetMigrationRate()).values())
        .isEqualTo(Map.of("_T", 2.0));
  }
}
