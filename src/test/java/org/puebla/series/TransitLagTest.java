package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.puebla.model.PueblaException;

class TransitLagTest {

  private static final YearMonth START = YearMonth.of(2020, 8);

  @Property(tries = 100)
  void recoversAPlantedLagAndRatio(@ForAll @IntRange(min = 0, max = 6) int lag, @ForAll long seed) {
    Random random = new Random(seed);
    double[] transits = walk(random, 48);
    double[] encounters = following(transits, lag, 0.6, random, 0.02);

    TransitLag found = TransitLag.of(series("pan", transits), series("usa", encounters), 6);

    assertThat(found.lag().value()).isEqualTo(lag);
    assertThat(found.lag().low()).isEqualTo(lag);
    assertThat(found.lag().high()).isEqualTo(lag);
    assertThat(found.correlation().low()).isGreaterThan(0);
    assertThat(found.ratio().value()).isCloseTo(0.6, within(0.03));
    assertThat(found.correlation().value()).isGreaterThan(0.9);
  }

  @Property(tries = 50)
  void scalesTheRatioAndNothingElse(
      @ForAll @IntRange(min = 2, max = 90) int scale, @ForAll long seed) {
    Random random = new Random(seed);
    double[] transits = walk(random, 40);
    double[] encounters = following(transits, 2, 0.5, random, 0.3);
    double[] more = DoubleStream.of(encounters).map(value -> scale * value).toArray();

    TransitLag one = TransitLag.of(series("pan", transits), series("usa", encounters), 6);
    TransitLag other = TransitLag.of(series("pan", transits), series("usa", more), 6);

    assertThat(other.lag()).isEqualTo(one.lag());
    assertThat(other.ratio().value()).isCloseTo(scale * one.ratio().value(), within(1e-9 * scale));
    assertThat(other.correlation().value()).isCloseTo(one.correlation().value(), within(1e-9));
  }

  @Test
  void findsNoLagBetweenStrangers() {
    TransitLag found =
        TransitLag.of(
            series("pan", walk(new Random(1), 48)), series("usa", walk(new Random(2), 48)), 6);

    assertThat(found.lag().low()).isLessThan(found.lag().high());
    assertThat(found.correlation().low()).isLessThan(0.3);
  }

  @Test
  void comparesOnlyTheMonthsThatBothHave() {
    double[] transits = walk(new Random(3), 60);
    double[] encounters = following(transits, 1, 1, new Random(4), 0);
    MonthlySeries late =
        series("usa", encounters).between(START.plusMonths(10), START.plusMonths(50));

    TransitLag found = TransitLag.of(series("pan", transits), late, 6);

    assertThat(found.lag().value()).isEqualTo(1);
    assertThat(found.pairs()).isEqualTo(41 - 1 - 6);
    assertThat(found.ratio().value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void namesMonthsWithoutAnybody() {
    double[] transits = walk(new Random(3), 40);
    transits[2] = 0;

    assertThatThrownBy(
            () -> TransitLag.of(series("pan", transits), series("usa", walk(new Random(2), 40)), 6))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts()).containsExactly("pan", "2020-10"));
  }

  @Test
  void refusesSeriesThatHardlyOverlap() {
    MonthlySeries early = series("pan", walk(new Random(3), 15));

    assertThatThrownBy(() -> TransitLag.of(early, series("usa", walk(new Random(2), 40)), 6))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts())
                    .containsExactly("pan", "usa", 15L, 19));
  }

  private static MonthlySeries series(String name, double[] values) {
    return new MonthlySeries(name, START, values);
  }

  private static double[] walk(Random random, int months) {
    double[] values = new double[months];
    double level = Math.log(10000);
    for (int at = 0; at < months; at++) {
      level += 0.3 * random.nextGaussian();
      values[at] = Math.exp(level);
    }
    return values;
  }

  private static double[] following(
      double[] leading, int lag, double ratio, Random random, double noise) {
    return IntStream.range(0, leading.length)
        .mapToDouble(
            at -> ratio * leading[Math.max(0, at - lag)] * Math.exp(noise * random.nextGaussian()))
        .toArray();
  }
}
