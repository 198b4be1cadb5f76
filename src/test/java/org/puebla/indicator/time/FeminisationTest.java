package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class FeminisationTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new Feminisation(), SeriesExamples.women()).where("ref_area", "MEX").only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(1.125, within(1e-9));
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(0, within(1e-9));
    assertThat(row.<Double>getAs("obs_high")).isCloseTo(2, within(1e-9));
    assertThat(row.<String>getAs("time_period")).isEqualTo("2016-01-01/P5Y");
  }
}
