package org.puebla.indicator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class ChildShareTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow share =
        Computed.of(
                new ChildShare(),
                Written.flows(
                    """
                    origin destination age    obs_value
                    GTM    MEX         Y_LT18 10
                    GTM    MEX         Y_GE18 30
                    GTM    MEX         _U     10
                    """))
            .only();
    assertThat(share.<Double>getAs("obs_value")).isEqualTo(25);
    assertThat(share.<Double>getAs("obs_low")).isEqualTo(20);
    assertThat(share.<Double>getAs("obs_high")).isEqualTo(40);
  }

  @Test
  void isFormedOfNarrowerGroupsThatPartAtEighteen() {
    Computed share =
        Computed.of(
            new ChildShare(),
            Written.flows(
                """
                origin destination age    obs_value
                GTM    MEX         Y0T4   1
                GTM    MEX         Y5T11  2
                GTM    MEX         Y12T17 3
                GTM    MEX         Y18T59 13
                GTM    MEX         Y_GE60 1
                """));
    assertThat(share.values()).isEqualTo(Map.of("MEX", 30.0));
  }

  @Test
  void isNotFormedOfFiveYearGroups() {
    Computed share =
        Computed.of(
            new ChildShare(),
            Written.flows(
                """
                origin destination age    obs_value
                GTM    MEX         Y_LT15 1
                GTM    MEX         Y15T19 2
                GTM    MEX         Y_GE20 3
                """));
    assertThat(share.rows()).isEmpty();
  }
}
