package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.puebla.model.PueblaException;

class SeasonalityTest {

  private static final YearMonth START = YearMonth.of(2018, 4);

  /**
   * Monthly air temperatures at Nottingham Castle (Anderson 1976, Time Series Analysis and
   * Forecasting, series R); the season that Cleveland's own program finds with a periodic season
   * and no robust rounds, January first.
   */
  @Test
  void findsTheSeasonOfNottingham() {
    PeriodicStl stl = PeriodicStl.of(Nottingham.TEMPERATURES, 12, 0);

    assertThat(stl.season())
        .containsExactly(
            new double[] {
              -9.3471980, -9.8552496, -6.8533008, -2.7634710, 3.5013569, 8.9833032,
              12.8452501, 11.4763813, 7.4475114, 0.4736899, -6.4301309, -9.4781423
            },
            within(0.005));
  }

  @Test
  void callsTemperaturesStronglySeasonal() {
    MonthlySeries series =
        new MonthlySeries("Nottingham", YearMonth.of(1920, 1), Nottingham.TEMPERATURES);

    assertThat(Seasonality.of(series).strength()).isBetween(0.9, 0.97);
  }

  @Test
  void anOutlierStaysInTheRemainder() {
    double[] values = planted(48, 100, 1.01, new Random(5), 0.01);
    values[20] *= 3;

    Seasonality found = Seasonality.of(new MonthlySeries("planted", START, values));
    double[] scores = Anomaly.scores(found.remainder());

    assertThat(scores[20]).isGreaterThan(20);
    assertThat(found.remainder()[20]).isCloseTo(Math.log(3), within(0.05));
    assertThat(found.factors()).containsExactly(factors(), within(0.03));
  }

  @Property(tries = 50)
  void recoversAPlantedSeason(@ForAll @IntRange(min = 30, max = 90) int months, @ForAll long seed) {
    double[] values = planted(months, 5000, 1.02, new Random(seed), 0.005);

    Seasonality found = Seasonality.of(new MonthlySeries("planted", START, values));

    assertThat(found.form()).isEqualTo(Seasonality.Form.MULTIPLICATIVE);
    assertThat(found.factors()).containsExactly(factors(), within(0.03));
    assertThat(found.strength()).isGreaterThan(0.95);
  }

  @Property(tries = 50)
  void partsMakeUpTheSeries(@ForAll long seed) {
    double[] values = planted(40, 10, 1, new Random(seed), 0.3);

    Seasonality found = Seasonality.of(new MonthlySeries("planted", START, values));

    for (int at = 0; at < values.length; at++) {
      assertThat(found.season()[at] * found.trend()[at] * Math.exp(found.remainder()[at]))
          .isCloseTo(values[at], within(1e-9 * values[at]));
    }
  }

  @Property(tries = 50)
  void aScaleMovesTheTrendAlone(@ForAll @IntRange(min = 2, max = 50) int scale, @ForAll long seed) {
    double[] values = planted(40, 10, 1, new Random(seed), 0.2);
    double[] larger = Arrays.stream(values).map(value -> scale * value).toArray();

    Seasonality one = Seasonality.of(new MonthlySeries("planted", START, values));
    Seasonality other = Seasonality.of(new MonthlySeries("planted", START, larger));

    assertThat(other.season()).containsExactly(one.season(), within(1e-6));
    assertThat(other.remainder()).containsExactly(one.remainder(), within(1e-6));
    assertThat(other.strength()).isCloseTo(one.strength(), within(1e-6));
    assertThat(other.trend()[7]).isCloseTo(scale * one.trend()[7], within(1e-5 * scale));
  }

  @Test
  void addsTheSeasonWhereAMonthIsNought() {
    double[] values =
        IntStream.range(0, 36).mapToDouble(at -> at % 12 == 0 ? 0 : 10 + at % 12).toArray();

    Seasonality found = Seasonality.of(new MonthlySeries("zero", START, values));

    assertThat(found.form()).isEqualTo(Seasonality.Form.ADDITIVE);
    assertThat(found.strength()).isCloseTo(1, within(1e-9));
  }

  @Test
  void isNoughtStrongWhereNothingVaries() {
    double[] values = new double[30];
    Arrays.fill(values, 7);

    assertThat(Seasonality.of(new MonthlySeries("flat", START, values)).strength()).isZero();
  }

  @Test
  void namesTheMonthsThatAreMissing() {
    TreeMap<YearMonth, Double> months = new TreeMap<>();
    IntStream.range(0, 30).forEach(at -> months.put(START.plusMonths(at), 5.0));
    months.remove(YearMonth.of(2019, 2));
    months.remove(YearMonth.of(2019, 3));
    MonthlySeries series = MonthlySeries.of("pan-snm", months);

    assertThatThrownBy(() -> Seasonality.of(series))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts())
                    .containsExactly("pan-snm", "2019-02, 2019-03"));
  }

  @Test
  void refusesLessThanTwoYears() {
    MonthlySeries series = new MonthlySeries("short", START, new double[23]);

    assertThatThrownBy(() -> Seasonality.of(series))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts()).containsExactly("short", 23, 24));
  }

  private static double[] planted(
      int months, double level, double growth, Random random, double noise) {
    double[] factors = factors();
    return IntStream.range(0, months)
        .mapToDouble(
            at ->
                level
                    * Math.pow(growth, at)
                    * factors[START.plusMonths(at).getMonthValue() - 1]
                    * Math.exp(noise * random.nextGaussian()))
        .toArray();
  }

  /** A wave over the year; the mean of its logarithms is nought. */
  private static double[] factors() {
    return IntStream.range(0, 12)
        .mapToDouble(month -> Math.exp(0.4 * Math.sin(2 * Math.PI * month / 12)))
        .toArray();
  }
}
