package org.puebla.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.AgeExamples;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.table.Tables;

class NetMigrationSurvivalTest {

  /** Of 200 children 160 are left, so that 80 of each hundred survive. */
  @Test
  void isThePagesWorkedExample() {
    Map<String, Double> values =
        Computed.of(new NetMigrationSurvival(), Written.none(Tables.FLOWS), AgeExamples.censuses())
            .values();
    assertThat(values.get("NIC")).isCloseTo((-10 - 12.5) / 2, within(1e-9));
    assertThat(values.get("PAN")).isCloseTo((10 + 12.5) / 2, within(1e-9));
  }
}
