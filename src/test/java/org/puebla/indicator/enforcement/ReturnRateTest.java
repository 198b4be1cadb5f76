package org.puebla.indicator.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class ReturnRateTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new ReturnRate(),
            Written.flows(
                """
            origin destination measure obs_value
            GTM    MEX         ENC     200
            MEX    GTM         REM     30
            MEX    GTM         RVL     20
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 25.0));
    assertThat(computed.only().<String>getAs("measure")).isEqualTo("REM");
  }

  @Test
  void prefersEncountersOfTheSameSourceAndNeverDividesPeopleByEvents() {
    Computed rate =
        Computed.of(
            new ReturnRate(),
            Written.flows(
                """
                source_id origin destination measure stat_unit obs_value
                mex-a     GTM    MEX         ENC     PS        400
                mex-b     GTM    MEX         ENC     PS        200
                mex-b     MEX    GTM         REM     PS        30
                mex-c     MEX    GTM         REM     EV        30
                """));
    assertThat(rate.values()).isEqualTo(Map.of("MEX", 15.0));
  }
}
