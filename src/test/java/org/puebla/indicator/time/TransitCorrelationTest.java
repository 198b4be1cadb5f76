package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class TransitCorrelationTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new TransitCorrelation(), SeriesExamples.following())
            .where("origin", "VEN")
            .only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(1, within(1e-12));
  }
}
