package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class SeasonalFactorTest {

  @Test
  void isThePagesWorkedExample() {
    Computed factors =
        Computed.of(new SeasonalFactor(), SeriesExamples.seasonal()).where("ref_area", "MEX");

    assertThat(factors.rows()).hasSize(12);
    assertThat(of(factors, "2020-01")).isCloseTo(0.5, within(1e-9));
    assertThat(of(factors, "2020-06")).isCloseTo(0.5, within(1e-9));
    assertThat(of(factors, "2020-07")).isCloseTo(2, within(1e-9));
    assertThat(of(factors, "2020-12")).isCloseTo(2, within(1e-9));
  }

  private static double of(Computed factors, String month) {
    return factors.where("time_period", month).only().<Double>getAs("obs_value");
  }
}
