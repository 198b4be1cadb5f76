package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnomalyTest {

  /** Median 3, distances 2 1 0 1 97 with median 1: 0.6745 times each distance. */
  @Test
  void measuresDistanceFromTheMiddleInMedianDistances() {
    assertThat(Anomaly.scores(new double[] {1, 2, 3, 4, 100}))
        .containsExactly(new double[] {-1.349, -0.6745, 0, 0.6745, 0.6745 * 97}, within(1e-12));
  }

  @Test
  void hasNoMeasureWhereMostAreTheSame() {
    assertThat(Anomaly.scores(new double[] {0, 0, 0, 5})).containsExactly(0, 0, 0, Double.NaN);
  }

  @Property
  void followsNeitherShiftNorScale(
      @ForAll @Size(11) int[] some, @ForAll @IntRange(min = 1, max = 9) int scale) {
    double[] values = IntStream.of(some).mapToDouble(each -> each % 1000).toArray();
    double[] moved = DoubleStream.of(values).map(value -> 12 + scale * value).toArray();

    assertThat(Anomaly.scores(moved)).containsExactly(Anomaly.scores(values), within(1e-9));
  }
}
