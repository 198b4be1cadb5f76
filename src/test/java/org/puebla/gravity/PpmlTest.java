package org.puebla.gravity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.puebla.gravity.GravitySpec.SmallSample;
import org.puebla.model.PueblaException;

class PpmlTest {

  /** Absorbing effects changes nothing but the time it takes. */
  @Property(tries = 20)
  void equalsTheModelWithAColumnForEachLevel(
      @ForAll @IntRange(min = 4, max = 6) int areas,
      @ForAll @IntRange(min = 1, max = 3) int years,
      @ForAll @LongRange(min = 0) long seed) {
    Panel panel = Pruning.of(Panels.corridors(areas, years, seed)).panel();
    GravityFit fit = Ppml.fit(panel, uncorrected("robust"));
    if (fit.result().dropped().separated().length > 0) {
      return;
    }
    Dummies whole = Dummies.of(panel);
    for (int term = 0; term < 2; term++) {
      Coefficient found = fit.coefficients().get(term);
      assertThat(found.estimate()).isCloseTo(whole.estimates()[term], within(1e-8));
      assertThat(found.error())
          .isCloseTo(whole.robustErrors()[term], within(1e-5 * whole.robustErrors()[term]));
    }
  }

  /**
   * Flows to one country in millions beside a handful elsewhere: every margin is met all the same.
   */
  @Property(tries = 20)
  void meetsMarginsOfVeryUnlikeFlows(@ForAll @LongRange(min = 0) long seed) {
    Random random = new Random(seed);
    Panel panel = Panels.corridors(12, 2, seed);
    double[] sizes = random.doubles(12, -4, 10).toArray();
    int[] areas = panel.effects().get(0).codes();
    double[] outcome = new double[panel.size()];
    for (int row = 0; row < outcome.length; row++) {
      outcome[row] = Math.rint(Math.exp(sizes[areas[row] % 12] + 2 * random.nextGaussian()));
    }
    GravityFit fit = Ppml.fit(Panels.withOutcome(panel, outcome), uncorrected("iid"));
    for (Effect effect : fit.panel().effects()) {
      double[] off = new double[effect.levels()];
      for (int row = 0; row < fit.panel().size(); row++) {
        off[effect.codes()[row]] += fit.panel().outcome()[row] - fit.fitted()[row];
      }
      assertThat(off).usingComparatorWithPrecision(1e-5).containsOnly(0.0);
    }
  }

  /** A row of weight three is three rows. */
  @Test
  void aWeightIsAsManyRows() {
    Panel panel = Panels.corridors(6, 2, 7);
    int[] repeated =
        IntStream.range(0, panel.size())
            .flatMap(row -> IntStream.generate(() -> row).limit(1 + row % 3))
            .toArray();
    double[] weights = IntStream.range(0, panel.size()).mapToDouble(row -> 1 + row % 3).toArray();
    GravityFit weighted =
        Ppml.fit(Panels.withWeightsAndOffset(panel, weights, panel.offset()), uncorrected("iid"));
    GravityFit rows = Ppml.fit(panel.only(repeated), uncorrected("iid"));
    assertSame(weighted, rows, 1e-9);
  }

  /** An exposure of ten is a mean ten times as large. */
  @Test
  void anOffsetIsAKnownPart() {
    Panel panel = Panels.corridors(6, 2, 7);
    double[] offset = new double[panel.size()];
    for (int row = 0; row < offset.length; row++) {
      offset[row] = 0.5 * panel.covariates()[0][row];
    }
    GravityFit without = Ppml.fit(panel, uncorrected("iid"));
    GravityFit with =
        Ppml.fit(Panels.withWeightsAndOffset(panel, panel.weights(), offset), uncorrected("iid"));
    assertThat(with.coefficients().get(0).estimate())
        .isCloseTo(without.coefficients().get(0).estimate() - 0.5, within(1e-9));
    assertThat(with.result().deviance()).isCloseTo(without.result().deviance(), within(1e-7));
  }

  /** Expected outcomes of each level add up to its outcomes: the equations of the effects. */
  @Test
  void meetsTheSumsOfEveryLevel() {
    GravityFit fit = Ppml.fit(Panels.corridors(8, 3, 3), uncorrected("robust"));
    for (Effect effect : fit.panel().effects()) {
      double[] gaps = new double[effect.levels()];
      for (int row = 0; row < fit.fitted().length; row++) {
        gaps[effect.codes()[row]] += fit.panel().outcome()[row] - fit.fitted()[row];
      }
      assertThat(Arrays.stream(gaps).map(Math::abs).max().orElseThrow()).isLessThan(1e-5);
    }
  }

  /**
   * A ban under which nobody moved: the likelihood rises for ever as its effect falls, and what it
   * says of the other terms is nothing.
   */
  @Test
  void leavesSeparatedRowsOutWithTheTermThatLivesOnThem() {
    Panel panel = Panels.corridors(8, 3, 11);
    double[] ban = new double[panel.size()];
    double[] outcome = panel.outcome().clone();
    for (int row = 0; row < ban.length; row += 17) {
      ban[row] = 1;
      outcome[row] = 0;
    }
    Panel with =
        Panels.of(
            outcome,
            List.of("x", "d", "ban"),
            new double[][] {panel.covariates()[0], panel.covariates()[1], ban},
            panel.effects());
    GravityFit fit = Ppml.fit(with, uncorrected("robust"));
    assertThat(fit.result().dropped().separated())
        .containsExactly(
            IntStream.range(0, ban.length)
                .filter(row -> ban[row] == 1)
                .map(row -> row + 1)
                .toArray());
    assertThat(fit.result().dropped().separating()).containsExactly("ban");
    assertThat(fit.coefficients()).extracting(Coefficient::term).containsExactly("x", "d");
    int[] others = IntStream.range(0, ban.length).filter(row -> ban[row] == 0).toArray();
    GravityFit without =
        Ppml.fit(
            Panels.of(outcome, panel.terms(), panel.covariates(), panel.effects()).only(others),
            uncorrected("robust"));
    assertSame(fit, without, 1e-8);
  }

  /** Two terms of which only a combination separates. */
  @Test
  void findsCombinationsThatSeparate() {
    Random random = new Random(5);
    int size = 200;
    double[] one = new double[size];
    double[] two = new double[size];
    double[] outcome = new double[size];
    double[] ones = new double[size];
    for (int row = 0; row < size; row++) {
      ones[row] = 1;
      one[row] = random.nextGaussian();
      two[row] = one[row];
      outcome[row] = 1 + random.nextInt(9);
      if (row % 10 == 0) {
        two[row] += 1 + random.nextInt(3);
        outcome[row] = 0;
      }
    }
    GravityFit fit =
        Ppml.fit(
            Panels.of(
                outcome,
                List.of("(Intercept)", "one", "two"),
                new double[][] {ones, one, two},
                List.of()),
            uncorrected("robust"));
    assertThat(fit.result().dropped().separated()).hasSize(20);
    assertThat(fit.result().dropped().separating()).containsExactly("two");
  }

  /**
   * A combination of three terms that is ten, a hundred times as large on some rows as on others.
   */
  @Test
  void findsCombinationsOfUnlikeSizes() {
    Random random = new Random(3);
    int size = 60;
    double[][] terms = new double[4][size];
    double[] outcome = new double[size];
    double[] apart = {0.5, 1, 0.01, 2};
    for (int row = 0; row < size; row++) {
      terms[0][row] = 1;
      terms[1][row] = random.nextGaussian();
      terms[2][row] = random.nextGaussian();
      boolean isApart = row < 2 * apart.length && row % 2 == 0;
      terms[3][row] = terms[1][row] + 2 * terms[2][row] - (isApart ? apart[row / 2] : 0);
      outcome[row] = isApart ? 0 : 1 + random.nextInt(5);
    }
    GravityFit fit =
        Ppml.fit(
            Panels.of(outcome, List.of("(Intercept)", "one", "two", "three"), terms, List.of()),
            uncorrected("robust"));
    assertThat(fit.result().dropped().separated()).containsExactly(1, 3, 5, 7);
    assertThat(fit.result().dropped().separating()).containsExactly("three");
  }

  /** Components of origins and destinations that only noughts connect. */
  @Test
  void findsSeparationByEffectsAlone() {
    int[] from = {0, 0, 1, 1, 2, 2, 3, 3, 0, 1};
    int[] to = {0, 1, 0, 1, 2, 3, 2, 3, 2, 3};
    double[] outcome = {5, 3, 2, 7, 4, 4, 1, 6, 0, 0};
    double[] x = {0.3, -1, 0.5, 0.9, -0.2, 1.1, 0.4, -0.7, 0.1, 0.2};
    GravityFit fit =
        Ppml.fit(
            Panels.of(
                outcome,
                List.of("x"),
                new double[][] {x},
                List.of(Panels.effect("from", from), Panels.effect("to", to))),
            uncorrected("robust"));
    assertThat(fit.result().dropped().separated()).containsExactly(9, 10);
  }

  @Test
  void leavesLevelsOfNoughtsAndSingletonsOutAndCountsThem() {
    int[] level = {0, 0, 0, 1, 1, 2};
    double[] outcome = {3, 1, 2, 0, 0, 5};
    double[] x = {0.1, 0.7, -0.3, 0.2, 0.4, 0.9};
    GravityFit fit =
        Ppml.fit(
            Panels.of(
                outcome, List.of("x"), new double[][] {x}, List.of(Panels.effect("level", level))),
            uncorrected("robust"));
    assertThat(fit.result().dropped().allNought()).isEqualTo(2);
    assertThat(fit.result().dropped().singletons()).isEqualTo(1);
    assertThat(fit.panel().size()).isEqualTo(3);
  }

  @Test
  void leavesCollinearTermsOutByNameAndKeepsNearlyCollinearOnes() {
    Panel panel = Panels.corridors(6, 3, 2);
    double[] x = panel.covariates()[0];
    Random random = new Random(1);
    double[] twice = Arrays.stream(x).map(each -> 2 * each).toArray();
    double[] nearly = Arrays.stream(x).map(each -> each + 1e-3 * random.nextGaussian()).toArray();
    double[] ofOrigin = new double[x.length];
    for (int row = 0; row < x.length; row++) {
      ofOrigin[row] = Math.sin(panel.effects().get(0).codes()[row]);
    }
    GravityFit fit =
        Ppml.fit(
            Panels.of(
                panel.outcome(),
                List.of("x", "twice", "nearly", "ofOrigin"),
                new double[][] {x, twice, nearly, ofOrigin},
                panel.effects()),
            uncorrected("robust"));
    assertThat(fit.result().dropped().collinear()).containsExactly("twice", "ofOrigin");
    assertThat(fit.result().dropped().nearly()).containsExactly("nearly");
    assertThat(fit.coefficients()).hasSize(2);
  }

  /** Corridors of one pair hang together: between pairs, errors are larger than by row. */
  @Test
  void twoWaysOfTheSameClustersAreOne() {
    Panel panel = Panels.corridors(7, 3, 4);
    Effect pair = panel.clusters().get(0);
    GravityFit one = Ppml.fit(panel, Panels.clustered());
    GravityFit two =
        Ppml.fit(
            Panels.clusteredBy(panel, pair, pair),
            new GravitySpec(
                "y",
                List.of("x"),
                List.of(),
                List.of(List.of("pair"), List.of("pair")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertSame(one, two, 1e-12);
    assertThat(two.result().clusters()).containsExactly(42, 42);
  }

  /** G/(G − 1) · (n − 1)/(n − K): here 42 clusters, 126 rows, 2 terms and 21 + 21 − 1 levels. */
  @Test
  void correctsForFewClustersAndManyParametersAsFixestDoes() {
    Panel panel = Panels.corridors(7, 3, 4);
    double plain = Ppml.fit(panel, uncorrected("pair")).coefficients().get(0).error();
    double corrected = Ppml.fit(panel, Panels.clustered()).coefficients().get(0).error();
    assertThat(corrected / plain)
        .isCloseTo(Math.sqrt(42.0 / 41 * (126 - 1) / (126 - 43)), within(1e-12));
  }

  @Test
  void refusesAnOutcomeThatIsNoughtEverywhere() {
    Panel panel = Panels.corridors(5, 1, 1);
    Panel nothing =
        Panels.of(new double[panel.size()], panel.terms(), panel.covariates(), panel.effects());
    assertThat(refusal(nothing, uncorrected("robust"))).isEqualTo("gravity.all-nought");
  }

  @Test
  void refusesOneClusterAndTermsThatAreAllEffects() {
    Panel panel = Panels.corridors(6, 2, 1);
    Panel one = Panels.clusteredBy(panel, Panels.effect("all", new int[panel.size()]));
    assertThat(refusal(one, Panels.clustered())).isEqualTo("gravity.one-cluster");
    double[] ofOrigin =
        Arrays.stream(panel.effects().get(0).codes()).mapToDouble(code -> code).toArray();
    Panel effects =
        Panels.of(panel.outcome(), List.of("o"), new double[][] {ofOrigin}, panel.effects());
    assertThat(refusal(effects, uncorrected("robust"))).isEqualTo("gravity.nothing-left");
  }

  /**
   * Intervals hold the planted value about as often as they say, where errors are independent and
   * there are many clusters.
   */
  @Test
  void intervalsHoldThePlantedValueAsOftenAsTheySay() {
    int held = 0;
    double sum = 0;
    int times = 400;
    for (int time = 0; time < times; time++) {
      Coefficient x =
          Ppml.fit(Panels.corridors(12, 2, 1000 + time), Panels.clustered()).coefficients().get(0);
      held += x.low() <= 0.5 && 0.5 <= x.high() ? 1 : 0;
      sum += x.estimate();
    }
    assertThat(held / (double) times).isBetween(0.92, 0.98);
    assertThat(sum / times).isCloseTo(0.5, within(0.01));
  }

  private static String refusal(Panel panel, GravitySpec spec) {
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> Ppml.fit(panel, spec));
    return refusal.problems().get(0).rule();
  }

  private static void assertSame(GravityFit one, GravityFit other, double tolerance) {
    for (int term = 0; term < one.coefficients().size(); term++) {
      Coefficient first = one.coefficients().get(term);
      Coefficient second = other.coefficients().get(term);
      assertThat(first.estimate()).isCloseTo(second.estimate(), within(tolerance));
      assertThat(first.error()).isCloseTo(second.error(), within(tolerance));
    }
  }

  private static GravitySpec uncorrected(String errors) {
    GravitySpec spec = Panels.spec(errors);
    return new GravitySpec(
        spec.outcome(),
        spec.covariates(),
        spec.fixedEffects(),
        spec.cluster(),
        spec.weights(),
        spec.offset(),
        Optional.of(SmallSample.NONE),
        Optional.empty());
  }
}
