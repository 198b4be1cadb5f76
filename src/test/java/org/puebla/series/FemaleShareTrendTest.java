package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FemaleShareTrendTest {

  /** Slopes 1, 0.75, 1.5, 0.5, 1.666.., 2.25 over irregular years; their median is 1.25. */
  @Test
  void isTheMedianSlopeInPointsAYear() {
    Trend trend =
        FemaleShareTrend.of(
            new int[] {2000, 2002, 2004, 2006}, Trend.exactly(new double[] {40, 42, 43, 47.5}));

    // (1, 0.75, 1.25, 0.5, 1.375, 2.25)
    assertThat(trend.slope().value()).isCloseTo((1 + 1.25) / 2, within(1e-12));
    assertThat(trend.score()).isEqualTo(6);
  }
}
