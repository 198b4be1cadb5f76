package org.puebla.estimate.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationTest {

  private static final List<String> AREAS =
      List.of("CRI", "GTM", "HND", "MEX", "PAN", "SLV", "USA");

  /**
   * By hand: with I of B trusted, both other reporters follow. A to B: 100 in, 50 out, so that A
   * counts half of who leaves; A to C: 40 in, 40 out, so that 80 left and C counts half.
   */
  @Test
  void followsTheTrustedReporterThroughTheOthers() {
    List<MirrorFlow> flows = List.of(flow("A", "B", 100, 50), flow("A", "C", 40, 40));

    Reconciliation found =
        Reconciliation.of(flows, Set.of(Reporter.ofInflow("B")), Weighting.ALIKE);

    assertThat(found.factor(Reporter.ofInflow("B")).getAsDouble()).isEqualTo(1);
    assertThat(found.factor(Reporter.ofOutflow("A")).getAsDouble()).isCloseTo(2, within(1e-12));
    assertThat(found.factor(Reporter.ofInflow("C")).getAsDouble()).isCloseTo(2, within(1e-12));
    assertThat(found.reconciled(flows.get(1)).getAsDouble()).isCloseTo(80, within(1e-9));
    assertThat(found.before().relative()).isCloseTo(2 * 50 / 230.0, within(1e-12));
    assertThat(found.after().relative()).isCloseTo(0, within(1e-12));
  }

  /** By hand: 100 alpha = 50 beta and 100 alpha + 50 beta = 150. */
  @Test
  void keepsTheSumOfWhatWasReportedWhereNobodyIsTrusted() {
    Reconciliation found =
        Reconciliation.of(List.of(flow("A", "B", 100, 50)), Set.of(), Weighting.ALIKE);

    assertThat(found.factor(Reporter.ofInflow("B")).getAsDouble()).isCloseTo(0.75, within(1e-12));
    assertThat(found.factor(Reporter.ofOutflow("A")).getAsDouble()).isCloseTo(1.5, within(1e-12));
    assertThat(found.components())
        .extracting(Component::scale)
        .containsExactly(Component.Scale.WEIGHTED_MEAN);
  }

  /**
   * Nobody arrived in C from D, of whom D says that 30 left: the reports belong to different
   * components, whose factors do not compare, and the trusted one decides.
   */
  @Test
  void oneComponentDecidesWhereReportsBelongToTwo() {
    MirrorFlow between = flow("D", "C", 0, 30);
    List<MirrorFlow> flows = List.of(flow("A", "C", 100, 50), flow("D", "E", 20, 40), between);
    Reconciliation found =
        Reconciliation.of(flows, Set.of(Reporter.ofInflow("E")), Weighting.ALIKE);

    assertThat(found.component(between).orElseThrow().scale()).isEqualTo(Component.Scale.TRUSTED);
    assertThat(found.reconciled(between).getAsDouble()).isCloseTo(15, within(1e-9));
  }

  /** The demand of the field: the truth comes back within one per cent, over three years. */
  @ParameterizedTest
  @EnumSource(Weighting.class)
  void recoversSimulatedTruthWithinOnePerCent(Weighting weighting) {
    Random random = new Random(1993);
    Map<Reporter, Double> share = shares(random);
    share.put(Reporter.ofInflow("USA"), 1.0);
    Map<List<String>, Double> truth =
        new TreeMap<>((one, other) -> text(one).compareTo(text(other)));
    List<MirrorFlow> flows = new ArrayList<>();
    for (String period : List.of("2018", "2019", "2020")) {
      flows.addAll(simulated(random, share, period, 0.002, truth));
    }

    Reconciliation found = Reconciliation.of(flows, Set.of(Reporter.ofInflow("USA")), weighting);

    assertThat(found.unmatched()).isEmpty();
    for (MirrorFlow flow : flows) {
      double real = truth.get(List.of(flow.origin(), flow.destination(), flow.period()));
      assertThat(found.reconciled(flow).getAsDouble()).isCloseTo(real, within(0.01 * real));
    }
    share.forEach(
        (reporter, part) ->
            assertThat(found.factor(reporter).getAsDouble())
                .isCloseTo(1 / part, within(0.01 / part)));
    assertThat(found.before().relative()).isGreaterThan(0.2);
    assertThat(found.after().relative()).isLessThan(0.01);
  }

  @Property(tries = 100)
  void factorsArePositiveAndTheObjectiveNoWorse(@ForAll long seed) {
    Random random = new Random(seed);
    List<MirrorFlow> flows = simulated(random, shares(random), "2020", 0.5, new TreeMap<>());

    Reconciliation found = Reconciliation.of(flows, Set.of(), Weighting.ALIKE);

    assertThat(found.factors().values()).allMatch(factor -> factor > 0);
    double reported = 0;
    double adjusted = 0;
    for (MirrorFlow flow : flows) {
      reported += flow.inflow() + flow.outflow();
      adjusted +=
          flow.inflow() * found.factor(Reporter.ofInflow(flow.destination())).getAsDouble()
              + flow.outflow() * found.factor(Reporter.ofOutflow(flow.origin())).getAsDouble();
    }
    assertThat(adjusted).isCloseTo(reported, within(1e-6 * reported));
    assertThat(squares(flows, found)).isLessThanOrEqualTo(squares(flows, null) * (1 + 1e-9));
  }

  @Property(tries = 100)
  void neitherScaleNorOrderMatters(@ForAll long seed) {
    Random random = new Random(seed);
    List<MirrorFlow> flows = simulated(random, shares(random), "2020", 0.3, new TreeMap<>());
    List<MirrorFlow> others = new ArrayList<>();
    flows.forEach(
        flow ->
            others.add(
                0, flow(flow.origin(), flow.destination(), 7 * flow.inflow(), 7 * flow.outflow())));

    Reconciliation one = Reconciliation.of(flows, Set.of(), Weighting.BY_SIZE);
    Reconciliation other = Reconciliation.of(others, Set.of(), Weighting.BY_SIZE);

    one.factors()
        .forEach(
            (reporter, factor) ->
                assertThat(other.factor(reporter).getAsDouble())
                    .isCloseTo(factor, within(1e-9 * factor)));
  }

  @Test
  void givesNoFactorToWhomNobodyMirrors() {
    List<MirrorFlow> flows =
        List.of(
            flow("A", "B", 100, 50),
            flow("X", "B", 30, Double.NaN),
            flow("A", "Y", Double.NaN, 10),
            flow("X", "Z", 5, Double.NaN),
            flow("V", "W", 0, 20));

    Reconciliation found =
        Reconciliation.of(flows, Set.of(Reporter.ofInflow("B")), Weighting.ALIKE);

    assertThat(found.unmatched())
        .containsExactly(Reporter.ofInflow("W"), Reporter.ofInflow("Z"), Reporter.ofOutflow("V"));
    assertThat(found.reconciled(flows.get(1)).getAsDouble()).isEqualTo(30);
    assertThat(found.reconciled(flows.get(2)).getAsDouble()).isCloseTo(20, within(1e-12));
    assertThat(found.reconciled(flows.get(3))).isEmpty();
    assertThat(found.reconciled(flows.get(4))).isEmpty();
  }

  @Test
  void scalesEveryComponentByItself() {
    List<MirrorFlow> flows = List.of(flow("A", "B", 100, 50), flow("C", "D", 10, 30));

    Reconciliation found =
        Reconciliation.of(flows, Set.of(Reporter.ofOutflow("C")), Weighting.ALIKE);

    assertThat(found.components())
        .extracting(Component::scale)
        .containsExactly(Component.Scale.WEIGHTED_MEAN, Component.Scale.TRUSTED);
    assertThat(found.factor(Reporter.ofInflow("D")).getAsDouble()).isCloseTo(3, within(1e-12));
    assertThat(found.factor(Reporter.ofInflow("B")).getAsDouble()).isCloseTo(0.75, within(1e-12));
  }

  private static double squares(List<MirrorFlow> flows, Reconciliation found) {
    double sum = 0;
    for (MirrorFlow flow : flows) {
      double alpha =
          found == null ? 1 : found.factor(Reporter.ofInflow(flow.destination())).getAsDouble();
      double beta =
          found == null ? 1 : found.factor(Reporter.ofOutflow(flow.origin())).getAsDouble();
      sum += Math.pow(alpha * flow.inflow() - beta * flow.outflow(), 2);
    }
    return sum;
  }

  private static Map<Reporter, Double> shares(Random random) {
    Map<Reporter, Double> shares = new TreeMap<>();
    for (String area : AREAS) {
      shares.put(Reporter.ofInflow(area), 0.4 + random.nextDouble());
      shares.put(Reporter.ofOutflow(area), 0.2 + random.nextDouble());
    }
    return shares;
  }

  private static List<MirrorFlow> simulated(
      Random random,
      Map<Reporter, Double> share,
      String period,
      double noise,
      Map<List<String>, Double> truth) {
    List<MirrorFlow> flows = new ArrayList<>();
    for (String origin : AREAS) {
      for (String destination : AREAS) {
        if (!origin.equals(destination)) {
          double moves = Math.exp(4 + 5 * random.nextDouble());
          if (noise < 0.01) {
            truth.put(List.of(origin, destination, period), moves);
          }
          flows.add(
              new MirrorFlow(
                  origin,
                  destination,
                  period,
                  moves * share.get(Reporter.ofInflow(destination)) * noisy(random, noise),
                  moves * share.get(Reporter.ofOutflow(origin)) * noisy(random, noise),
                  "in",
                  "out"));
        }
      }
    }
    return flows;
  }

  private static double noisy(Random random, double noise) {
    return Math.exp(noise * random.nextGaussian());
  }

  private static String text(List<String> key) {
    return String.join("-", key);
  }

  private static MirrorFlow flow(String origin, String destination, double inflow, double outflow) {
    return new MirrorFlow(origin, destination, "2020", inflow, outflow, "in", "out");
  }
}
