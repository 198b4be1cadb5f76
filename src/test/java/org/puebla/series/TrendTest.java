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
import org.puebla.matrix.Bounded;

class TrendTest {

  /** Sen (1968), section 6: the slope is 4 and its interval at 93 % from 3.71 to 4.38. */
  @Test
  void isSensOwnExample() {
    double[] times = {1, 2, 3, 4, 10, 12, 18};
    double[] values = {9, 15, 19, 20, 45, 55, 78};

    Trend trend = Trend.of(times, Trend.exactly(values), 1, 0.93);

    assertThat(trend.slope().value()).isEqualTo(4);
    assertThat(trend.slope().low()).isCloseTo(26 / 7.0, within(1e-12));
    assertThat(trend.slope().high()).isCloseTo(35 / 8.0, within(1e-12));
    assertThat(trend.score()).isEqualTo(21);
    assertThat(trend.variance()).isCloseTo(7 * 6 * 19 / 18.0, within(1e-12));
  }

  /** Ties after Kendall (1975): one pair and one triple among seven values. */
  @Test
  void takesTiesOutOfTheVariance() {
    Trend trend = Trend.of(new double[] {2, 1, 2, 3, 3, 5, 3});

    // Rising less falling: 3 of 6, 5 of 5, 4 of 4, 1 of 3, 1 of 2 and -1 of 1.
    assertThat(trend.score()).isEqualTo(-1 + 4 + 5 + 4 + 1 + 1 - 1 - 0);
    assertThat(trend.variance())
        .isCloseTo((7 * 6 * 19 - 2 * 1 * 9 - 3 * 2 * 11) / 18.0, within(1e-12));
    assertThat(trend.statistic())
        .isCloseTo((trend.score() - 1) / Math.sqrt(trend.variance()), within(1e-12));
  }

  /** z = (45 - 1) / sqrt(125) = 3.9355; twice the tail of the normal distribution is 8.3e-5. */
  @Test
  void findsTenRisingYearsUnlikelyByChance() {
    Trend trend = Trend.of(new double[] {1, 2, 4, 5, 8, 9, 11, 15, 16, 20});

    assertThat(trend.statistic()).isCloseTo(44 / Math.sqrt(125), within(1e-12));
    assertThat(trend.probability()).isCloseTo(8.3e-5, within(1e-6));
  }

  @Test
  void comparesJanuaryWithJanuaryOnly() {
    double[] season = {100, 10, 50, 70};
    double[] values =
        IntStream.range(0, 20).mapToDouble(at -> season[at % 4] + 2.0 * (at / 4)).toArray();

    Trend trend =
        Trend.of(
            IntStream.range(0, 20).mapToDouble(at -> at / 4.0).toArray(),
            Trend.exactly(values),
            4,
            0.95);

    assertThat(trend.slope().value()).isCloseTo(2, within(1e-12));
    assertThat(trend.score()).isEqualTo(4 * 10);
    assertThat(trend.variance()).isCloseTo(4 * 5 * 4 * 15 / 18.0, within(1e-12));
  }

  @Test
  void leavesTheIntervalOpenForThreePoints() {
    Trend trend = Trend.of(new double[] {1, 2, 3});

    assertThat(trend.slope().value()).isEqualTo(1);
    assertThat(trend.slope().low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(trend.slope().high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void knowsNoSlopeOfOnePoint() {
    Trend trend = Trend.of(new double[] {Double.NaN, 5, Double.NaN});

    assertThat(trend.slope().isKnown()).isFalse();
    assertThat(trend.points()).isEqualTo(1);
    assertThat(trend.probability()).isEqualTo(1);
  }

  @Property
  void followsShiftAndScale(
      @ForAll @Size(12) int[] some, @ForAll @IntRange(min = 1, max = 50) int scale) {
    double[] values = IntStream.of(some).mapToDouble(each -> each % 1000).toArray();
    Trend trend = Trend.of(values);
    Trend moved = Trend.of(DoubleStream.of(values).map(each -> 7 + scale * each).toArray());

    assertThat(moved.slope().value()).isCloseTo(scale * trend.slope().value(), within(1e-6));
    assertThat(moved.slope().low()).isCloseTo(scale * trend.slope().low(), within(1e-6));
    assertThat(moved.score()).isEqualTo(trend.score());
    assertThat(moved.probability()).isCloseTo(trend.probability(), within(1e-12));
  }

  @Property
  void turnsAboutWhenTimeRunsBackwards(@ForAll @Size(12) int[] some) {
    double[] values = IntStream.of(some).mapToDouble(each -> each % 1000).toArray();
    double[] reversed =
        IntStream.range(0, 12).mapToDouble(at -> values[values.length - 1 - at]).toArray();
    Trend trend = Trend.of(values);
    Trend backwards = Trend.of(reversed);

    assertThat(backwards.slope().value()).isCloseTo(-trend.slope().value(), within(1e-9));
    assertThat(backwards.slope().low()).isCloseTo(-trend.slope().high(), within(1e-9));
    assertThat(backwards.score()).isEqualTo(-trend.score());
    assertThat(backwards.probability()).isCloseTo(trend.probability(), within(1e-12));
  }

  /** Whatever the true values are within their bounds, their slope is within the bounds. */
  @Property
  void boundsEncloseTheSlopeOfEveryValueWithinItsOwn(
      @ForAll @Size(9) int[] some, @ForAll @Size(9) int[] elsewhere) {
    Bounded[] bounded =
        IntStream.of(some)
            .mapToObj(each -> new Bounded(each % 100, each % 100 - 5, each % 100 + 5))
            .toArray(Bounded[]::new);
    double[] times = IntStream.range(0, 9).asDoubleStream().toArray();
    double[] truth =
        IntStream.range(0, 9).mapToDouble(at -> bounded[at].value() + elsewhere[at] % 6).toArray();

    Bounded slope = Trend.of(times, bounded, 1, 0.5).slope();
    Bounded ofTruth = Trend.of(truth).slope();

    assertThat(ofTruth.value()).isBetween(slope.low() - 1e-9, slope.high() + 1e-9);
  }
}
