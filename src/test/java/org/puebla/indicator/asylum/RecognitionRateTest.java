package org.puebla.indicator.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class RecognitionRateTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new RecognitionRate(),
            Written.flows(
                """
            origin destination measure breakdown           obs_value
            GTM    MEX         ASD     decision=recognized 60
            GTM    MEX         ASD     decision=other      15
            GTM    MEX         ASD     decision=rejected   25
            GTM    MEX         ASD     decision=closed     40
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 60.0));
  }
}
