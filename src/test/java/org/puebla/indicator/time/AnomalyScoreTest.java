package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class AnomalyScoreTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new AnomalyScore(), SeriesExamples.outlying()).where("ref_area", "MEX").only();

    assertThat(row.<String>getAs("time_period")).isEqualTo("2020-03");
    assertThat(row.<Double>getAs("obs_value")).isEqualTo(97.61);
  }

  @Test
  void leavesWhatLastsToTheStructuralBreak() {
    assertThat(Computed.of(new AnomalyScore(), SeriesExamples.stepping()).rows()).isEmpty();
  }
}
