package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class TimelinessTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new Timeliness(),
            Written.flows(
                """
            edition    origin destination obs_value
            2021-03-01 GTM    MEX         10
            """));
    assertThat(computed.values()).isEqualTo(Map.of("_T", 59.0));
  }

  @Test
  void readsQuartersMonthsAndFiscalYears() {
    Computed days =
        Computed.of(
            new Timeliness(),
            Written.flows(
                """
                edition    origin destination freq period_basis time_period    obs_value
                2021-01-01 GTM    MEX         Q    CAL          2020-Q3        1
                2021-01-01 GTM    MEX         M    CAL          2020-11        1
                2021-01-01 GTM    MEX         A    FIS          2019-10-01/P1Y 1
                """));
    assertThat(days.where("freq", "Q").values()).isEqualTo(Map.of("_T", 92.0));
    assertThat(days.where("freq", "M").values()).isEqualTo(Map.of("_T", 31.0));
    assertThat(days.where("freq", "A").values()).isEqualTo(Map.of("_T", 92.0));
  }
}
