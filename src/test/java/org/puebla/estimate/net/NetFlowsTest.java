package org.puebla.estimate.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.PueblaException;
import org.puebla.testing.GoldenCase;
import org.puebla.testing.Near;

class NetFlowsTest {

  @ParameterizedTest
  @CsvSource({
    "cm_net_doc1, , 1e-11",
    "cm_net_doc2, , 1e-11",
    "net_matrix_ipf, , 1e-11",
    "cm_net_tot_doc1, 200, 1e-11"
  })
  void agreesWithTheReference(String name, Double total, double tolerance) {
    GoldenCase golden = new GoldenCase(name);
    Fit<AreaMatrix> fit =
        fitted(golden, total == null ? OptionalDouble.empty() : OptionalDouble.of(total));
    Near.assertNear(fit.table(), golden.matrix("out_n"), tolerance);
    assertThat(fit.certificate().converged()).isTrue();
  }

  @Test
  void refusesNetTotalsThatDoNotAddUpToNought() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> fitted(new GoldenCase("cm_net_unbalanced"), OptionalDouble.empty()));
    assertThat(refusal.problems()).extracting("rule").containsExactly("fit.sums-disagree");
    assertThat((double) refusal.problems().get(0).facts().get(4)).isEqualTo(4);
  }

  /** The nearest flows in the sense of least information; the reference keeps what it names. */
  @ParameterizedTest
  @CsvSource({"net_matrix_lp", "net_matrix_optim"})
  void isNearerToTheSeedThanOtherFlowsOfTheReference(String name) {
    GoldenCase golden = new GoldenCase(name);
    AreaMatrix seed = golden.matrix("in_m");
    AreaMatrix flows = fitted(golden, OptionalDouble.empty()).table();
    assertThat(divergence(flows, seed)).isLessThan(divergence(golden.matrix("out_n"), seed));
    assertNetsMet(flows, golden.vector("in_net_tot").values());
  }

  /** Each of A and B reaches somebody who gains, but B more than there is room for. */
  @Test
  void namesAreasThatLoseMoreThanThoseInTheirReachGain() {
    AreaMatrix seed =
        AreaMatrix.square(
            List.of("A", "B", "C", "D"),
            new double[][] {{0, 0, 1, 1}, {0, 0, 1, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                NetFlows.fit(
                    seed,
                    new AreaVector(seed.rows(), new double[] {-5, -5, 2, 8}),
                    OptionalDouble.empty(),
                    Tolerance.EXACT));
    assertThat(refusal.problems()).singleElement();
    assertThat(refusal.problems().get(0).rule()).endsWith(".net-infeasible");
    assertThat(refusal.problems().get(0).facts()).containsExactly("B", 5.0, 2.0);
  }

  @Test
  void refusesATotalOfLessThanAllAreasGain() {
    GoldenCase golden = new GoldenCase("cm_net_tot_doc1");
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> fitted(golden, OptionalDouble.of(69)));
    assertThat(refusal.problems().get(0).rule()).endsWith(".total-too-small");
    assertThat(refusal.problems().get(0).facts()).containsExactly(69.0, 70.0);
  }

  /** With a total of no more than the gains, nobody can move back. */
  @Test
  void findsTheLimitInWhichFlowsVanish() {
    AreaMatrix seed = AreaMatrix.square(List.of("A", "B"), new double[][] {{0, 3}, {3, 0}});
    Fit<AreaMatrix> fit =
        NetFlows.fit(
            seed,
            new AreaVector(seed.rows(), new double[] {-10, 10}),
            OptionalDouble.of(10),
            Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(fit.table().between("A", "B")).isCloseTo(10, within(1e-9));
    assertThat(fit.table().between("B", "A")).isCloseTo(0, within(1e-9));
  }

  /** Flow times counter-flow is what it was in the seed: only the ratio can change. */
  @Property(tries = 200)
  void keepsTheProductOfFlowAndCounterFlow(@ForAll @IntRange(max = 1_000_000) int number) {
    java.util.Random random = new java.util.Random(number);
    double[][] cells = new double[5][5];
    double[] net = new double[5];
    for (int from = 0; from < 5; from++) {
      for (int to = 0; to < 5; to++) {
        cells[from][to] = from == to ? 0 : Math.exp(2 * random.nextGaussian());
      }
      net[from] = 10 * random.nextGaussian();
    }
    AreaMatrix seed = AreaMatrix.square(List.of("A", "B", "C", "D", "E"), cells);
    AreaMatrix flows =
        NetFlows.fit(
                seed,
                new AreaVector(seed.rows(), NetRescaling.lessTheMean(net)),
                OptionalDouble.empty(),
                Tolerance.EXACT)
            .table();
    for (int from = 0; from < 5; from++) {
      for (int to = 0; to < from; to++) {
        double before = cells[from][to] * cells[to][from];
        assertThat(flows.cells()[from][to] * flows.cells()[to][from])
            .isCloseTo(before, within(1e-10 * before));
      }
    }
    assertNetsMet(flows, NetRescaling.lessTheMean(net));
  }

  private static void assertNetsMet(AreaMatrix flows, double[] net) {
    double[] in = flows.columnSums().values();
    double[] out = flows.rowSums().values();
    for (int area = 0; area < net.length; area++) {
      assertThat(in[area] - out[area]).isCloseTo(net[area], within(1e-9 * flows.sum()));
    }
  }

  /** Without a cycle only one total can be, and it is no question of scale. */
  @Test
  void findsTheOnlyTotalOfAChain() {
    AreaMatrix seed =
        AreaMatrix.square(List.of("A", "B", "C"), new double[][] {{0, 1, 0}, {0, 0, 1}, {0, 0, 0}});
    AreaVector net = new AreaVector(seed.rows(), new double[] {-10, 0, 10});
    AreaMatrix flows = NetFlows.fit(seed, net, OptionalDouble.of(20), Tolerance.EXACT).table();
    assertThat(flows.between("A", "B")).isCloseTo(10, within(1e-9));
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> NetFlows.fit(seed, net, OptionalDouble.of(15), Tolerance.EXACT));
    assertThat(refusal.problems().get(0).rule()).isEqualTo("estimate.total-not-reached");
  }

  /** However large the total, missing the net totals is no success. */
  @Test
  void doesNotTakeAWideTotalForASuccess() {
    GoldenCase golden = new GoldenCase("cm_net_doc1");
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> fitted(golden, OptionalDouble.of(1e300)));
    assertThat(refusal.problems().get(0).rule()).isEqualTo("estimate.total-not-reached");
  }

  @Test
  void namesAnAreaThatNobodyCanReach() {
    AreaMatrix seed =
        AreaMatrix.square(List.of("A", "B", "C"), new double[][] {{0, 1, 0}, {1, 0, 0}, {1, 0, 0}});
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                NetFlows.fit(
                    seed,
                    new AreaVector(seed.rows(), new double[] {-5, 0, 5}),
                    OptionalDouble.empty(),
                    Tolerance.EXACT));
    assertThat(refusal.problems().get(0).rule()).isEqualTo("estimate.net-out-of-reach");
    assertThat(refusal.problems().get(0).facts().get(0)).isEqualTo("A, C");
  }

  @Property
  void recoversNetTotalsAndTheTotal(
      @ForAll @IntRange(min = 2, max = 8) int size, @ForAll int number) {
    java.util.Random random = new java.util.Random(number);
    double[][] seed = new double[size][size];
    double[][] truth = new double[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to) {
          seed[from][to] = Math.exp(3 * random.nextGaussian());
          truth[from][to] = Math.exp(3 * random.nextGaussian());
        }
      }
    }
    List<String> areas =
        java.util.stream.IntStream.range(0, size).mapToObj(at -> "a" + at).toList();
    AreaMatrix flows = AreaMatrix.square(areas, truth);
    double[] net = new double[size];
    for (int at = 0; at < size; at++) {
      net[at] = flows.columnSums().values()[at] - flows.rowSums().values()[at];
    }
    Fit<AreaMatrix> fit =
        NetFlows.fit(
            AreaMatrix.square(areas, seed),
            new AreaVector(areas, net),
            OptionalDouble.of(flows.sum()),
            Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(fit.table().sum()).isCloseTo(flows.sum(), within(1e-10 * flows.sum()));
    assertNetsMet(fit.table(), net);
  }

  /** Kullback and Leibler's, of flows from a seed that do not add up to one. */
  private static double divergence(AreaMatrix flows, AreaMatrix seed) {
    double sum = 0;
    for (String from : seed.rows()) {
      for (String to : seed.columns()) {
        double flow = flows.between(from, to);
        double prior = seed.between(from, to);
        sum += (flow > 0 ? flow * Math.log(flow / prior) : 0) - flow + prior;
      }
    }
    return sum;
  }

  private static Fit<AreaMatrix> fitted(GoldenCase golden, OptionalDouble total) {
    return NetFlows.fit(golden.matrix("in_m"), golden.vector("in_net_tot"), total, Tolerance.EXACT);
  }
}
