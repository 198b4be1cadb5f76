package org.puebla.indicator.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class RemovalShareTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new RemovalShare(),
            Written.flows(
                """
            origin destination measure obs_value
            GTM    MEX         ENC     200
            MEX    GTM         REM     30
            MEX    GTM         RVL     20
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 60.0));
  }
}
