package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class TrendProbabilityTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new TrendProbability(), SeriesExamples.yearly())
            .where("ref_area", "MEX")
            .only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(0.0027, within(5e-5));
  }
}
