package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;
import org.puebla.series.Anomaly;

class AnomalyScoreTest {

  /** The scores of the page are those of AnomalyTest; here a month is found by them. */
  @Test
  void findsTheMonthThatIsOutOfTheOrdinary() {
    Computed scores =
        Computed.of(new AnomalyScore(), SeriesExamples.outlying()).where("ref_area", "MEX");

    assertThat(scores.rows()).hasSize(48);
    for (ResultRow row : scores.rows()) {
      if (row.<String>getAs("time_period").equals("2020-03")) {
        assertThat(row.<Double>getAs("obs_value")).isGreaterThan(20);
      } else {
        assertThat(row.<Double>getAs("obs_value"))
            .as(row.<String>getAs("time_period"))
            .isBetween(-3.5, 3.5);
      }
    }
  }

  @Test
  void isThePagesWorkedExample() {
    double[] scores = Anomaly.scores(new double[] {1, 2, 3, 4, 100});

    assertThat(scores[4]).isCloseTo(65.4, within(0.05));
  }
}
