package org.puebla.indicator.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class CustodyRateTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new CustodyRate(),
            Written.flows(
                """
            origin destination measure obs_value
            GTM    MEX         ENC     200
            GTM    MEX         CUS     80
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 40.0));
  }
}
