package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class RepeatRatioTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new RepeatRatio(),
            Written.flows(
                """
            origin destination measure stat_unit obs_value
            GTM    MEX         ENC     EV        150
            GTM    MEX         ENC     PS        120
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 1.25));
    assertThat(computed.only().<String>getAs("stat_unit")).isEqualTo("EV");
  }

  @Test
  void doesNotDivideByThePeopleOfAnotherSource() {
    Computed ratio =
        Computed.of(
            new RepeatRatio(),
            Written.flows(
                """
                source_id  origin destination measure stat_unit obs_value
                usa-one    GTM    MEX         ENC     EV        150
                usa-two    GTM    MEX         ENC     PS        120
                """));
    assertThat(ratio.rows()).isEmpty();
  }
}
