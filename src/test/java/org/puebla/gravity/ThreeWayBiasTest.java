package org.puebla.gravity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.puebla.gravity.GravitySpec.BiasCorrection;
import org.puebla.gravity.GravitySpec.SmallSample;
import org.puebla.model.PueblaException;

class ThreeWayBiasTest {

  /** Networks, sweeps and directions of leverage give what the matrices in print give. */
  @Property(tries = 15)
  void agreesWithTheFormulasWrittenOut(
      @ForAll @IntRange(min = 5, max = 6) int areas,
      @ForAll @IntRange(min = 2, max = 4) int years,
      @ForAll @DoubleRange(max = 0.15) double holes,
      @ForAll @LongRange(min = 0) long seed) {
    GravityFit fit =
        Ppml.fit(new ThreeWayPanels(areas, years, holes).panel(seed), corrected(SmallSample.NONE));
    ThreeWayFormulas written = ThreeWayFormulas.of(fit.panel(), fit.fitted(), areas, years);
    Coefficient before = fit.result().bias().orElseThrow().uncorrected().get(0);
    Coefficient after = fit.coefficients().get(0);
    assertThat(before.estimate() - after.estimate())
        .isCloseTo(written.bias(), within(1e-9 + 1e-5 * before.error()));
    assertThat(after.error()).isCloseTo(written.error(), within(1e-9 + 1e-5 * before.error()));
  }

  /**
   * On 500 panels of twenty areas and four years: the estimates are off by a third of their error,
   * and after the correction by less than a third of that.
   */
  @Test
  void takesMostOfTheBiasAwayAndCoversAsOftenAsItSays() {
    int times = 500;
    List<GravityResult> results =
        IntStream.range(0, times)
            .parallel()
            .mapToObj(
                time ->
                    Ppml.fit(
                            new ThreeWayPanels(20, 4, 0).panel(77_000 + time),
                            corrected(SmallSample.FIXEST))
                        .result())
            .toList();
    Trial before =
        Trial.of(
            results.stream()
                .map(result -> result.bias().orElseThrow().uncorrected().get(0))
                .toList());
    Trial after = Trial.of(results.stream().map(result -> result.coefficients().get(0)).toList());
    assertThat(before.bias() / before.error()).isLessThan(-0.3);
    assertThat(Math.abs(after.bias())).isLessThan(Math.abs(before.bias()) / 3);
    assertThat(before.error()).isLessThan(0.95 * before.deviation());
    assertThat(after.error()).isBetween(0.95 * after.deviation(), 1.05 * after.deviation());
    assertThat(before.covered()).isLessThan(0.92);
    assertThat(after.covered()).isBetween(0.93, 0.97);
  }

  /** What many fits say of one planted value. */
  private record Trial(double bias, double deviation, double error, double covered) {

    static Trial of(List<Coefficient> found) {
      double planted = ThreeWayPanels.PLANTED;
      double bias =
          found.stream().mapToDouble(Coefficient::estimate).average().orElseThrow() - planted;
      double squares =
          found.stream()
              .mapToDouble(each -> Math.pow(each.estimate() - planted - bias, 2))
              .average()
              .orElseThrow();
      return new Trial(
          bias,
          Math.sqrt(squares),
          found.stream().mapToDouble(Coefficient::error).average().orElseThrow(),
          found.stream().filter(each -> each.low() <= planted && planted <= each.high()).count()
              / (double) found.size());
    }
  }

  /** Only the order of sums differs. */
  @Test
  void makesNoDifferenceBetweenOriginsAndDestinations() {
    Panel panel = new ThreeWayPanels(6, 3, 0.1).panel(5);
    List<Effect> effects = panel.effects();
    Panel turned =
        new Panel(
            panel.outcome(),
            panel.terms(),
            panel.covariates(),
            List.of(effects.get(1), effects.get(2), effects.get(0)),
            panel.clusters(),
            panel.weights(),
            panel.offset(),
            panel.rows());
    GravityFit one = Ppml.fit(panel, corrected(SmallSample.FIXEST));
    GravityFit other =
        Ppml.fit(
            turned,
            spec(
                List.of(List.of("dest", "year"), List.of("orig", "dest"), List.of("orig", "year")),
                List.of(List.of("orig", "dest"))));
    Coefficient first = one.coefficients().get(0);
    Coefficient second = other.coefficients().get(0);
    assertThat(first.estimate()).isCloseTo(second.estimate(), within(1e-8));
    assertThat(first.error()).isCloseTo(second.error(), within(1e-8));
  }

  /** A row of weight three is three rows of one pair, for estimates; clusters stay the same. */
  @Test
  void aWeightIsAsManyRows() {
    Panel panel = new ThreeWayPanels(6, 3, 0).panel(6);
    double[] weights = IntStream.range(0, panel.size()).mapToDouble(row -> 1 + row % 3).toArray();
    int[] repeated =
        IntStream.range(0, panel.size())
            .flatMap(row -> IntStream.generate(() -> row).limit(1 + row % 3))
            .toArray();
    GravityFit weighted =
        Ppml.fit(
            Panels.withWeightsAndOffset(panel, weights, panel.offset()),
            corrected(SmallSample.FIXEST));
    GravityFit rows = Ppml.fit(panel.only(repeated), corrected(SmallSample.FIXEST));
    assertThat(weighted.coefficients().get(0).estimate())
        .isCloseTo(rows.coefficients().get(0).estimate(), within(1e-8));
    assertThat(weighted.coefficients().get(0).error())
        .isCloseTo(rows.coefficients().get(0).error(), within(1e-8));
  }

  @Test
  void tellsHowManyLevelsThereWere() {
    GravityFit fit = Ppml.fit(new ThreeWayPanels(6, 3, 0).panel(7), corrected(SmallSample.FIXEST));
    ThreeWayBias bias = fit.result().bias().orElseThrow();
    assertThat(bias.origins()).isEqualTo(6);
    assertThat(bias.destinations()).isEqualTo(6);
    assertThat(bias.pairs()).isEqualTo(30);
    assertThat(bias.levels()).containsExactly(18, 18);
  }

  @Test
  void leavesModelsAloneThatDoNotAskForIt() {
    GravityFit fit =
        Ppml.fit(
            new ThreeWayPanels(6, 3, 0).panel(7),
            ThreeWayPanels.spec(BiasCorrection.NONE, SmallSample.FIXEST));
    assertThat(fit.result().bias()).isEmpty();
  }

  @Test
  void asksForThreeWaysAndClustersByThePair() {
    List<String> origins = List.of("orig", "year");
    List<String> destinations = List.of("dest", "year");
    List<String> pairs = List.of("orig", "dest");
    refuses(List.of(origins, destinations), List.of(pairs));
    refuses(List.of(origins, destinations, List.of("pair")), List.of(List.of("pair")));
    refuses(List.of(origins, destinations, pairs), List.of(List.of("orig")));
    refuses(List.of(origins, destinations, pairs), List.of(pairs, List.of("year")));
    refuses(List.of(origins, destinations, pairs), List.of(List.of("robust")));
    refuses(List.of(origins, destinations, List.of("orig", "sector")), List.of(origins));
    refuses(List.of(origins, destinations, List.of("year", "dest")), List.of(origins));
    assertThat(spec(List.of(origins, pairs, destinations), List.of(List.of("dest", "orig"))))
        .returns(true, GravitySpec::correctsBias);
  }

  private static void refuses(List<List<String>> effects, List<List<String>> clusters) {
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> spec(effects, clusters));
    assertThat(refusal.problems().get(0).rule()).isEqualTo("gravity.not-three-way");
  }

  private static GravitySpec corrected(SmallSample factor) {
    return ThreeWayPanels.spec(BiasCorrection.WEIDNER_ZYLKIN, factor);
  }

  private static GravitySpec spec(List<List<String>> effects, List<List<String>> clusters) {
    return new GravitySpec(
        "y",
        List.of("x"),
        effects,
        clusters,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(BiasCorrection.WEIDNER_ZYLKIN));
  }
}
