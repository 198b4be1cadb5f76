package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Moore, Interval Analysis (1966): the difference runs from low less high to high less low. */
  @Test
  void addsAndTakesAwayAsIntervalsDo() {
    Interval one = new Interval(1, 3);
    Interval other = new Interval(2, 5);

    assertThat(one.plus(other)).isEqualTo(new Interval(3, 8));
    assertThat(one.minus(other)).isEqualTo(new Interval(-4, 1));
    assertThat(other.minus(one)).isEqualTo(new Interval(-1, 4));
    assertThat(one.minus(one)).isEqualTo(new Interval(-2, 2));
  }

  @Test
  void whatIsNotKnownStaysNotKnown() {
    Interval atLeastFive = new Interval(5, INFINITE);

    assertThat(atLeastFive.plus(Interval.exactly(2))).isEqualTo(new Interval(7, INFINITE));
    assertThat(Interval.exactly(2).minus(atLeastFive)).isEqualTo(new Interval(-INFINITE, -3));
    assertThat(atLeastFive.minus(atLeastFive)).isEqualTo(new Interval(-INFINITE, INFINITE));
  }

  @Test
  void bothEndsBelongToIt() {
    Interval rounded = new Interval(0, 5);

    assertThat(rounded.contains(0)).isTrue();
    assertThat(rounded.contains(5)).isTrue();
    assertThat(rounded.contains(-Double.MIN_VALUE)).isFalse();
    assertThat(rounded.contains(Math.nextUp(5.0))).isFalse();
    assertThat(rounded.contains(Double.NaN)).isFalse();
  }

  @Test
  void endsThatAreNoEndsAreRefused() {
    assertThatThrownBy(() -> new Interval(2, 1)).hasMessage("low 2.0 is not at most high 1.0");
    assertThatThrownBy(() -> new Interval(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Interval.exactly(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void sumsAndDifferencesOfWhatIsWithinAreWithin(
      @ForAll("intervals") Interval one,
      @ForAll("intervals") Interval other,
      @ForAll @DoubleRange(max = 1) double share,
      @ForAll @DoubleRange(max = 1) double otherShare) {
    double a = within(one, share);
    double b = within(other, otherShare);

    assertThat(one.plus(other).contains(a + b)).isTrue();
    assertThat(one.minus(other).contains(a - b)).isTrue();
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Double> ends = Arbitraries.doubles().between(-1e12, 1e12);
    return ends.flatMap(
        one -> ends.map(two -> new Interval(Math.min(one, two), Math.max(one, two))));
  }

  private static double within(Interval interval, double share) {
    double point = interval.low() + share * (interval.high() - interval.low());
    return Math.max(interval.low(), Math.min(interval.high(), point));
  }
}
