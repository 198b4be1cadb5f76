package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.puebla.model.PueblaException;
import org.puebla.series.Outlier.Kind;
import org.puebla.series.SeasonalAdjustment.Form;

class SeasonalAdjustmentTest {

  private static final YearMonth START = YearMonth.of(2015, 4);

  /** The factors that ratios to a moving average give, as R's decompose prints them. */
  @Test
  void agreesWithTheClassicalFactorsOfAirlinePassengers() {
    SeasonalAdjustment found =
        SeasonalAdjustment.of(
                new MonthlySeries("airline", YearMonth.of(1949, 1), AirlinePassengers.counts()))
            .orElseThrow();

    double[] means = new double[12];
    for (int at = 0; at < 144; at++) {
      means[at % 12] += found.season()[at] / 12;
    }
    assertThat(means)
        .containsExactly(
            new double[] {
              0.9102, 0.8836, 1.0074, 0.9759, 0.9814, 1.1128,
              1.2266, 1.2199, 1.0605, 0.9218, 0.8012, 0.8988
            },
            within(0.008));
    assertThat(found.strength()).isBetween(0.97, 1.0);
    assertThat(found.outliers()).isEmpty();
  }

  @Property(tries = 30, seed = "1996")
  void findsAPlantedSeasonAndShiftAndSpike(
      @ForAll @IntRange(min = 20, max = 40) int shift,
      @ForAll @IntRange(min = 50, max = 75) int spike,
      @ForAll long seed) {
    double[] values = planted(84, 5000, new Random(seed), 0.01);
    for (int at = shift; at < values.length; at++) {
      values[at] *= 2;
    }
    values[spike] *= 3;

    SeasonalAdjustment found = adjusted(values).orElseThrow();

    assertThat(one(found, Kind.LASTING, shift).percent()).isCloseTo(100, within(5.0));
    assertThat(one(found, Kind.SINGLE, spike).percent()).isCloseTo(200, within(10.0));
    for (int at = 72; at < 84; at++) {
      assertThat(found.factor(at)).isCloseTo(factor(at), within(0.04));
    }
  }

  /** But where two models fit about alike, and a last digit chooses between them. */
  @Test
  void aScaleChangesNothing() {
    int alike = 0;
    for (int seed = 0; seed < 60; seed++) {
      int scale = 2 + seed % 49;
      double[] values = planted(60, 400, new Random(seed), 0.1);
      values[30] *= 4;

      SeasonalAdjustment one = adjusted(values).orElseThrow();
      SeasonalAdjustment other =
          adjusted(Arrays.stream(values).map(value -> scale * value).toArray()).orElseThrow();

      double[] moved = new double[values.length];
      Arrays.setAll(moved, at -> Math.abs(other.season()[at] - one.season()[at]));
      double outlier =
          Math.abs(one(other, Kind.SINGLE, 30).effect() - one(one, Kind.SINGLE, 30).effect());
      if (Math.max(outlier, Arrays.stream(moved).max().orElseThrow()) < 1e-3) {
        alike++;
      }
    }
    assertThat(alike).isGreaterThanOrEqualTo(57);
  }

  @Test
  void everyThreadFindsTheSame() {
    double[] values = planted(96, 300, new Random(11), 0.2);
    values[40] *= 5;
    SeasonalAdjustment alone = adjusted(values).orElseThrow();

    List<SeasonalAdjustment> together =
        IntStream.range(0, 16).parallel().mapToObj(at -> adjusted(values).orElseThrow()).toList();

    for (SeasonalAdjustment each : together) {
      assertThat(each.season()).isEqualTo(alone.season());
      assertThat(each.irregular()).isEqualTo(alone.irregular());
      assertThat(each.outliers()).isEqualTo(alone.outliers());
    }
  }

  @Test
  void addsTheSeasonWhereAMonthIsNought() {
    Random random = new Random(3);
    double[] values = months(60, at -> at % 12 == 0 ? 0 : 100 + 50 * (at % 12) + random.nextInt(9));

    SeasonalAdjustment found = adjusted(values).orElseThrow();

    assertThat(found.form()).isEqualTo(Form.ADDITIVE);
    assertThat(found.season()[0]).isNegative();
    assertThat(found.strength()).isGreaterThan(0.9);
  }

  @Test
  void hasNoSeasonWhereThereIsNone() {
    Random random = new Random(5);

    SeasonalAdjustment found =
        adjusted(months(72, at -> 1000 + 20 * random.nextGaussian())).orElseThrow();

    assertThat(found.strength()).isZero();
    assertThat(found.factor(71)).isEqualTo(1);
  }

  @Test
  void saysNothingWhereNoModelDescribesTheSeries() {
    assertThat(adjusted(months(48, at -> 7))).isEmpty();
    assertThat(adjusted(months(48, at -> 0))).isEmpty();
    assertThat(adjusted(months(48, at -> at))).isEmpty();
    assertThat(adjusted(months(48, at -> Math.exp(at / 10.0)))).isEmpty();
    assertThat(adjusted(months(60, at -> at % 12 < 6 ? 50 : 200))).isEmpty();
  }

  @Test
  void saysNothingOfFewPeopleNowAndThen() {
    String counts = "101110131011111110111011111031061015131111111011111111";

    assertThat(adjusted(months(54, at -> Character.digit(counts.charAt(at), 10)))).isEmpty();
  }

  @Test
  void namesTheMonthsThatAreMissing() {
    TreeMap<YearMonth, Double> months = new TreeMap<>();
    IntStream.range(0, 40).forEach(at -> months.put(START.plusMonths(at), 5.0));
    months.remove(YearMonth.of(2016, 2));
    months.remove(YearMonth.of(2016, 3));
    MonthlySeries series = MonthlySeries.of("pan-snm", months);

    assertThatThrownBy(() -> SeasonalAdjustment.of(series))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts())
                    .containsExactly("pan-snm", "2016-02, 2016-03"));
  }

  @Test
  void refusesLessThanThreeYears() {
    assertThatThrownBy(() -> adjusted(new double[35]))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts()).containsExactly("months", 35, 36));
  }

  private static Outlier one(SeasonalAdjustment found, Kind kind, int at) {
    return found.outliers().stream()
        .filter(each -> each.kind() == kind && each.at() == at)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<SeasonalAdjustment> adjusted(double[] values) {
    return SeasonalAdjustment.of(new MonthlySeries("months", START, values));
  }

  private static double[] planted(int months, double level, Random random, double noise) {
    return months(months, at -> level * factor(at) * Math.exp(noise * random.nextGaussian()));
  }

  /** A wave over the year. */
  private static double factor(int at) {
    return 1 + 0.4 * Math.sin(2 * Math.PI * at / 12);
  }

  private static double[] months(int months, IntToDoubleFunction value) {
    return IntStream.range(0, months).mapToDouble(value).toArray();
  }
}
