package org.puebla.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.PueblaException;
import org.puebla.testing.GoldenCase;
import org.puebla.testing.Near;

class BalancingTest {

  /** Willekens (1999), the illustration of two origins and two destinations. */
  @Test
  void findsTheTableAndTheFactorsOfWillekens() {
    GoldenCase golden = new GoldenCase("cm2_willekens_limit");
    AreaMatrix seed = golden.matrix("in_m");
    Balanced balanced =
        Balancing.fit(
                seed, golden.vector("in_row_tot"), golden.vector("in_col_tot"), Tolerance.EXACT)
            .table();
    Near.assertNear(balanced.tables().get(0), golden.matrix("out_n"), 1e-12);
    Near.assertNear(
        balanced.tables().get(0), new GoldenCase("cm2_willekens").matrix("out_n"), 1e-6);
    // Only products are determined: a of the reference times its b.
    double[] expected = golden.vector("out_theta").values();
    for (int from = 0; from < 2; from++) {
      for (int to = 0; to < 2; to++) {
        double product = balanced.origins().values()[from] * balanced.destinations().values()[to];
        assertThat(product).isCloseTo(expected[from] * expected[2 + to], within(1e-12));
        assertThat(product * seed.cells()[from][to])
            .isCloseTo(balanced.tables().get(0).cells()[from][to], within(1e-12));
      }
    }
    double[] destinations = balanced.destinations().values();
    assertThat(destinations[0] * destinations[1]).isCloseTo(1, within(1e-12));
  }

  @Test
  void sharesFactorsBetweenTypes() {
    GoldenCase golden = new GoldenCase("cm3_2types");
    Fit<Balanced> fit =
        Balancing.fit(
            List.of(type(golden, "in_m", "ILL"), type(golden, "in_m", "HEALTHY")),
            golden.vector("in_row_tot"),
            golden.vector("in_col_tot"),
            Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    Near.assertNear(fit.table().tables().get(0), type(golden, "out_n", "ILL"), 1e-12);
    Near.assertNear(fit.table().tables().get(1), type(golden, "out_n", "HEALTHY"), 1e-12);
  }

  /** The reference takes a third total for two areas and says nothing. */
  @Test
  void refusesATotalOfAnAreaThatIsNotInTheSeed() {
    GoldenCase golden = new GoldenCase("cm3_doc_example_bad_dims");
    List<AreaMatrix> seeds =
        Stream.of("0-15", "15-60", "60+")
            .filter(type -> golden.cube("in_m").containsKey("A|A|" + type))
            .map(type -> type(golden, "in_m", type))
            .toList();
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                Balancing.fit(
                    seeds,
                    golden.vector("in_row_tot"),
                    golden.vector("in_col_tot"),
                    Tolerance.EXACT));
    assertThat(refusal.problems()).hasSize(2);
    assertThat(refusal.problems().get(0).rule()).endsWith(".areas-differ");
    assertThat(refusal.problems().get(0).facts()).containsExactly("seed", "C", "rows");
  }

  private static AreaMatrix type(GoldenCase golden, String file, String type) {
    Map<String, Double> cells = golden.cube(file);
    return AreaMatrix.square(
        List.of("A", "B"),
        new double[][] {
          {cells.get("A|A|" + type), cells.get("A|B|" + type)},
          {cells.get("B|A|" + type), cells.get("B|B|" + type)}
        });
  }
}
