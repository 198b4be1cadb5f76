package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

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
