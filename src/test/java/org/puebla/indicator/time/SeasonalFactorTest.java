package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class SeasonalFactorTest {

  @Test
  void isThePagesWorkedExample() {
    Computed factors =
        Computed.of(new SeasonalFactor(), SeriesExamples.seasonal()).where("ref_area", "MEX");

    assertThat(factors.rows()).hasSize(12);
    assertThat(of(factors, "1960-01")).isEqualTo(0.9076);
    assertThat(of(factors, "1960-07")).isEqualTo(1.285);
    assertThat(of(factors, "1960-11")).isEqualTo(0.7995);
  }

  private static double of(Computed factors, String month) {
    return factors.where("time_period", month).only().<Double>getAs("obs_value");
  }
}
