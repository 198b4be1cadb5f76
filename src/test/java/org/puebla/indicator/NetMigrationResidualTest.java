package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puebla.table.Tables;

class NetMigrationResidualTest {

  /** 1100 - 1000 - (100 - 40): half of the first and the last year. */
  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(new NetMigrationResidual(), Written.none(Tables.FLOWS), AgeExamples.censuses());
    assertThat(computed.only().<Double>getAs("obs_value")).isEqualTo(40.0);
    assertThat(computed.only().<String>getAs("time_period")).isEqualTo("2015-07-01/P5Y");
    assertThat(computed.only().<String>getAs("obs_status")).isEqualTo("E");
  }
}
