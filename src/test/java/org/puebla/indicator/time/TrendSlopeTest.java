package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class TrendSlopeTest {

  @Test
  void isThePagesWorkedExampleOfYears() {
    ResultRow row =
        Computed.of(new TrendSlope(), SeriesExamples.yearly()).where("ref_area", "MEX").only();

    assertThat(row.<Double>getAs("obs_value")).isEqualTo(4);
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(11 / 3.0, within(1e-12));
    assertThat(row.<Double>getAs("obs_high")).isEqualTo(5);
    assertThat(row.<String>getAs("time_period")).isEqualTo("2001-01-01/P18Y");
    assertThat(row.<String>getAs("unit_measure")).isEqualTo("PS");
  }

  @Test
  void isThePagesWorkedExampleOfMonths() {
    ResultRow row =
        Computed.of(new TrendSlope(), SeriesExamples.rising()).where("ref_area", "MEX").only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(24, within(1e-9));
    assertThat(row.<String>getAs("time_period")).isEqualTo("2018-01-01/P36M");
  }
}
