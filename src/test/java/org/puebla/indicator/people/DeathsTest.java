package org.puebla.indicator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class DeathsTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new Deaths(),
            Written.flows(
                """
            origin destination measure obs_value
            GTM    MEX         DTH     12
            HND    MEX         DTH     3
            _U     MEX         DTH     5
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 20.0));
  }

  @Test
  void areThePublishedTotalWhereThereIsOne() {
    Computed deaths =
        Computed.of(
            new Deaths(),
            Written.flows(
                """
                origin destination measure obs_value
                GTM    MEX         DTH     12
                _T     MEX         DTH     20
                """));
    assertThat(deaths.values()).isEqualTo(Map.of("MEX", 20.0));
  }
}
