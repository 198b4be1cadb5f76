package org.puebla.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import org.puebla.testing.GoldenCase;
import org.puebla.testing.Near;

class Ipf2Test {

  private static final List<String> AREAS = List.of("A", "B", "C", "D");

  @ParameterizedTest
  @CsvSource({
    "ipf2_willekens_limit, 1e-12",
    "ipf2_willekens, 1e-4",
    "ipf2_3x3_zero_cell, 1e-4",
    "ipf2_4x4_zero_diag, 1e-11",
    "ipf2_korea_2012_to_2020, 1e-6",
    "ipf2_row_only, 1e-12",
    "ipf2_col_only, 1e-12",
    "ipf2_zero_row_total, 1e-4",
    "ipf2_one_region, 1e-12"
  })
  void agreesWithTheReference(String name, double tolerance) {
    GoldenCase golden = new GoldenCase(name);
    Fit<AreaMatrix> fit = fitted(golden);
    Near.assertNear(fit.table(), golden.matrix("out_mu"), tolerance);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(fit.certificate().feasible()).isTrue();
  }

  /** Without a seed the cells are r c / total; the reference names areas by their numbers. */
  @Test
  void aFlatSeedGivesIndependence() {
    GoldenCase golden = new GoldenCase("ipf2_independence");
    Near.assertNear(
        new AreaMatrix(
            golden.matrix("out_mu").rows(),
            golden.matrix("out_mu").columns(),
            fitted(golden).table().cells()),
        golden.matrix("out_mu"),
        1e-12);
  }

  @Test
  void refusesASeedRowOfNoughtsOfWhichPeopleAreAsked() {
    PueblaException refusal = refusal(new GoldenCase("ipf2_infeasible_zero_seed_row"));
    assertThat(refusal.exitCode()).isEqualTo(ExitCode.DATA_FAILED);
    assertThat(refusal.problems()).extracting("rule").containsOnly("fit.nothing-to-scale");
  }

  @ParameterizedTest
  @CsvSource({"ipf2_margins_row_less", "ipf2_margins_row_greater"})
  void refusesMarginsThatDisagreeInEitherDirection(String name) {
    assertThat(refusal(new GoldenCase(name)).problems())
        .extracting("rule")
        .containsExactly("fit.sums-disagree");
  }

  @Test
  void refusesACellThatIsNoNumber() {
    assertThat(refusal(new GoldenCase("ipf2_na_seed")).problems())
        .extracting("rule")
        .containsOnly("fit.not-a-number");
  }

  /** A and B can only go to C, which does not have room for both. */
  @Test
  void namesTheAreasWhoseMarginsTheZerosRuleOut() {
    AreaMatrix seed =
        AreaMatrix.square(
            AREAS, new double[][] {{0, 0, 1, 0}, {0, 0, 1, 0}, {1, 1, 1, 1}, {1, 1, 1, 1}});
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> fit(seed, new double[] {30, 30, 20, 20}, new double[] {20, 20, 40, 20}));
    assertThat(refusal.problems()).singleElement().extracting("rule").isEqualTo("fit.infeasible");
    assertThat(refusal.problems().get(0).facts()).startsWith("A, B", 60.0).hasSize(3);
    assertThat((double) refusal.problems().get(0).facts().get(2)).isCloseTo(40, within(1e-6));
  }

  /** The margins leave B to D only what A does not take, which is nothing: plain sweeps crawl. */
  @Test
  void findsTheLimitInWhichCellsVanish() {
    AreaMatrix seed = AreaMatrix.square(List.of("A", "B"), new double[][] {{1, 1}, {0, 1}});
    Fit<AreaMatrix> fit =
        Ipf2.fit(
            seed,
            Optional.of(new AreaVector(seed.rows(), new double[] {1, 1})),
            Optional.of(new AreaVector(seed.rows(), new double[] {1, 1})),
            Tolerance.EXACT);
    Near.assertNear(
        fit.table(), AreaMatrix.square(seed.rows(), new double[][] {{1, 0}, {0, 1}}), 1e-9);
    assertThat(fit.certificate().converged()).isTrue();
  }

  @Property
  void meetsMarginsKeepsZerosAndInteractions(
      @ForAll @IntRange(min = 2, max = 7) int size, @ForAll @IntRange(max = 1_000_000) int number) {
    java.util.Random random = new java.util.Random(number);
    List<String> areas =
        java.util.stream.IntStream.range(0, size).mapToObj(at -> "a" + at).toList();
    double[][] seed = new double[size][size];
    double[][] truth = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        if (row != column && random.nextInt(4) > 0 || column == (row + 1) % size) {
          seed[row][column] = Math.exp(6 * random.nextGaussian());
          truth[row][column] = Math.exp(6 * random.nextGaussian());
        }
      }
    }
    AreaMatrix asked = AreaMatrix.square(areas, truth);
    Fit<AreaMatrix> fit =
        Ipf2.fit(
            AreaMatrix.square(areas, seed),
            Optional.of(asked.rowSums()),
            Optional.of(asked.columnSums()),
            Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    double scale = asked.sum();
    for (int row = 0; row < size; row++) {
      assertThat(fit.table().rowSums().values()[row])
          .isCloseTo(asked.rowSums().values()[row], within(1e-11 * scale));
      assertThat(fit.table().columnSums().values()[row])
          .isCloseTo(asked.columnSums().values()[row], within(1e-11 * scale));
      for (int column = 0; column < size; column++) {
        if (seed[row][column] == 0) {
          assertThat(fit.table().cells()[row][column]).isZero();
        }
      }
    }
  }

  /** Whoever is a hundred million times smaller is met as well: its own figure is the measure. */
  @Test
  void meetsASmallIslandAsWellAsALargeCountry() {
    AreaMatrix seed =
        AreaMatrix.square(
            AREAS,
            new double[][] {
              {0, 5e8, 40, 3e7}, {4e8, 0, 7, 2e7}, {3, 0.5, 0, 0.02}, {1e7, 6e7, 0.1, 0}
            });
    double[] rows = {5e8, 4.2e8, 2.5, 8e7};
    double[] columns = {4.1e8, 5.2e8, 71, 0};
    columns[3] = rows[0] + rows[1] + rows[2] + rows[3] - columns[0] - columns[1] - columns[2];
    AreaMatrix table = fit(seed, rows, columns).table();
    assertThat(table.rowSums().of("C")).isCloseTo(2.5, within(1e-12));
    assertThat(table.columnSums().of("C")).isCloseTo(71, within(1e-11));
  }

  /** An even seed of the same ratios between rows and columns gives the same table. */
  @Property(tries = 200)
  void neitherTheScaleOfTheSeedNorTheOrderOfAreasMatters(
      @ForAll @IntRange(max = 1_000_000) int number) {
    java.util.Random random = new java.util.Random(number);
    double[][] cells = new double[4][4];
    double[][] turned = new double[4][4];
    double[] rows = new double[4];
    double[] columns = new double[4];
    for (int row = 0; row < 4; row++) {
      double factor = Math.exp(3 * random.nextGaussian());
      for (int column = 0; column < 4; column++) {
        double truth = Math.exp(2 * random.nextGaussian());
        cells[row][column] = Math.exp(2 * random.nextGaussian());
        turned[3 - row][3 - column] = cells[row][column] * factor;
        rows[row] += truth;
        columns[column] += truth;
      }
    }
    AreaMatrix straight = fit(AreaMatrix.square(AREAS, cells), rows, columns).table();
    AreaMatrix scaled =
        Ipf2.fit(
                AreaMatrix.square(List.of("D", "C", "B", "A"), turned),
                Optional.of(new AreaVector(AREAS, rows)),
                Optional.of(new AreaVector(AREAS, columns)),
                Tolerance.EXACT)
            .table();
    Near.assertNear(scaled, straight, 1e-9);
  }

  private static Fit<AreaMatrix> fit(AreaMatrix seed, double[] rows, double[] columns) {
    return Ipf2.fit(
        seed,
        Optional.of(new AreaVector(seed.rows(), rows)),
        Optional.of(new AreaVector(seed.columns(), columns)),
        Tolerance.EXACT);
  }

  private static Fit<AreaMatrix> fitted(GoldenCase golden) {
    return Ipf2.fit(
        golden.has("in_m") ? golden.matrix("in_m") : flat(golden),
        golden.vectorIfThere("in_row_tot"),
        golden.vectorIfThere("in_col_tot"),
        Tolerance.EXACT);
  }

  private static AreaMatrix flat(GoldenCase golden) {
    List<String> rows = golden.vector("in_row_tot").areas();
    List<String> columns = golden.vector("in_col_tot").areas();
    double[][] ones = new double[rows.size()][columns.size()];
    for (double[] row : ones) {
      java.util.Arrays.fill(row, 1);
    }
    return new AreaMatrix(rows, columns, ones);
  }

  private static PueblaException refusal(GoldenCase golden) {
    return catchThrowableOfType(PueblaException.class, () -> fitted(golden));
  }
}
