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
  }

  private static Fit<AreaMatrix> fitted(GoldenCase golden, OptionalDouble total) {
    return NetFlows.fit(golden.matrix("in_m"), golden.vector("in_net_tot"), total, Tolerance.EXACT);
  }
}
