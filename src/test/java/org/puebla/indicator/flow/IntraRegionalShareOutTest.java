package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class IntraRegionalShareOutTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new IntraRegionalShareOut(),
            Written.flows(
                """
            origin destination obs_value
            GTM    MEX         30
            GTM    COL         10
            MEX    USA         20
            MEX    _U          10
            """));
    assertThat(computed.values())
        .isEqualTo(Map.of("GTM", 75.0, "MEX", 100.0, "RCM", 100 * 50.0 / 60));
    assertThat(computed.where("ref_area", "MEX").only().<Double>getAs("obs_low"))
        .isEqualTo(100 * 20.0 / 30);
  }
}
