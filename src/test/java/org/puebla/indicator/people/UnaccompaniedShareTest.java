package org.puebla.indicator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class UnaccompaniedShareTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new UnaccompaniedShare(),
            Written.flows(
                """
            origin destination accompaniment age    breakdown obs_value
            GTM    MEX         UNA           Y_LT18 port=a    20
            GTM    MEX         UNA           Y_LT18 port=b    10
            GTM    MEX         SGL           Y_GE18 port=a    100
            GTM    MEX         FAM           _U     port=a    70
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 15.0));
    assertThat(computed.only().<Long>getAs("n_obs")).isEqualTo(4);
  }
}
