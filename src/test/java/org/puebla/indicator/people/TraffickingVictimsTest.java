package org.puebla.indicator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class TraffickingVictimsTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new TraffickingVictims(),
            Written.flows(
                """
            origin destination measure obs_value
            MEX    MEX         VOT     6
            HND    MEX         VOT     4
            """));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 10.0));
  }
}
