package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class CoverageTest {

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new Coverage()).values()).isEqualTo(Map.of("_T", 100.0));
    Computed computed =
        Computed.of(
            new Coverage(),
            Written.flows(
                """
                origin destination obs_value obs_low obs_high obs_status
                MEX    SLV         50        50      50       A
                SLV    MEX         10        10      10       A
                SLV    GTM         10        10      10       A
                GTM    SLV         .         0       4        Q
                """));
    assertThat(computed.values()).isEqualTo(Map.of("_T", 50.0));
  }
}
