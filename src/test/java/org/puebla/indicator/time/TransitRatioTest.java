package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class TransitRatioTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new TransitRatio(), SeriesExamples.following()).where("origin", "VEN").only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(0.5, within(1e-12));
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(0.5, within(1e-12));
    assertThat(row.<Double>getAs("obs_high")).isCloseTo(0.5, within(1e-12));
  }
}
