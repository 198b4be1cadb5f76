package org.puebla.estimate.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.PueblaException;
import org.puebla.testing.GoldenCase;
import org.puebla.testing.Near;

class FlowEstimateTest {

  @ParameterizedTest
  @CsvSource({
    "ffs_demo_e0_dr2013, da_min_closed",
    "ffs_demo_e1_imr2018, da_min_closed",
    "ffs_demo_e5_science2014_closed, da_min_closed",
    "ffs_demo_e6_imr2018_bd, da_min_closed",
    "ffs_demo_e7_scidata2019_closed, da_min_closed",
    "ffs_demo_e9_dr2013_closed_after, da_min_closed",
    "ffs_demo_e12_closed_unbalanced, da_min_closed",
    "ffs_demo_e3_dr2013_open_dr, da_min_open_dr"
  })
  void agreesWithTheReference(String name, String method) {
    GoldenCase golden = new GoldenCase(name);
    FlowEstimate estimate = estimate(golden, Optional.empty());
    Fit<AreaMatrix> fit = estimate.flows(Method.of(method).orElseThrow());
    Near.assertNear(fit.table(), withoutStayers(golden.matrix("out_od_limit")), 1e-9);
    assertThat(fit.certificate().converged()).isTrue();
    AreaCube cube = estimate.flowsByBirth(Method.of(method).orElseThrow()).table();
    Map<String, Double> expected = golden.cube("out_limit");
    expected.forEach(
        (key, value) -> {
          String[] cell = key.split("\\|");
          assertThat(
                  cube.cells()[cube.births().indexOf(cell[2])][cube.areas().indexOf(cell[0])][
                      cube.areas().indexOf(cell[1])])
              .as(key)
              .isCloseTo(value, within(1e-9 * Math.max(1, value)));
        });
  }

  @ParameterizedTest
  @CsvSource({"ffs_diff_zero, sd_drop_neg", "ffs_diff_return, sd_rev_neg"})
  void agreesWithTheReferenceOnStockDifferences(String name, String method) {
    GoldenCase golden = new GoldenCase(name);
    Near.assertNear(
        estimate(golden, Optional.empty()).flows(Method.of(method).orElseThrow()).table(),
        golden.matrix("out"),
        1e-12);
  }

  /** The example of Abel (2013) that the pages of the indicators work out. */
  @Test
  void reproducesTheFourCountryExampleOfAbel2013() {
    AreaMatrix flows =
        estimate(new GoldenCase("ffs_demo_e0_dr2013"), Optional.empty())
            .flows(Method.MINIMUM_CLOSED)
            .table();
    assertThat(flows.sum()).isCloseTo(150, within(1e-9));
    assertThat(flows.between("A", "C")).isCloseTo(50, within(1e-9));
    assertThat(flows.between("B", "A")).isCloseTo(35, within(1e-9));
  }

  /** The reference ignores its seed; ours gives other flows with the same net totals. */
  @Test
  void heedsASeedOfDistances() {
    GoldenCase golden = new GoldenCase("ffs_demo_e2_imr2018_distance_seed");
    AreaMatrix flat = estimate(golden, Optional.empty()).flows(Method.MINIMUM_CLOSED).table();
    AreaMatrix seeded =
        estimate(golden, Optional.of(golden.matrix("in_seed")))
            .flows(Method.MINIMUM_CLOSED)
            .table();
    assertThat(Arrays.deepToString(seeded.cells())).isNotEqualTo(Arrays.deepToString(flat.cells()));
    assertThat(seeded.sum()).isCloseTo(flat.sum(), within(1e-9));
    for (String area : flat.rows()) {
      assertThat(seeded.columnSums().of(area)).isCloseTo(flat.columnSums().of(area), within(1e-9));
    }
  }

  /** The reference returns one person in all for an area without foreign-born and emigrants. */
  @Test
  void settlesAnIsolatedAreaByItselfAndNamesIt() {
    Fit<AreaMatrix> fit =
        estimate(new GoldenCase("ffs_demo_edge_isolated_region"), Optional.empty())
            .flows(Method.MINIMUM_CLOSED);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(fit.certificate().adjustments())
        .filteredOn(adjustment -> adjustment.what().startsWith("settled-apart"))
        .extracting("area")
        .containsOnly("D");
    assertThat(fit.table().sum()).isBetween(80.0, 95.0);
    assertThat(fit.table().rowSums().of("D")).isZero();
    assertThat(fit.table().columnSums().of("D")).isZero();
  }

  @Test
  void oneAreaHasNoFlows() {
    assertThat(
            estimate(new GoldenCase("ffs_demo_edge_one_region"), Optional.empty())
                .flows(Method.MINIMUM_CLOSED)
                .table()
                .sum())
        .isZero();
  }

  @Test
  void refusesWhatIsNoNumberAndNamesTheCell() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> estimate(new GoldenCase("ffs_demo_edge_na"), Optional.empty()));
    assertThat(refusal.problems()).extracting("rule").containsOnly("fit.not-a-number");
  }

  @Test
  void movesOfThreeKindsAddUpToAllMoves() {
    FlowEstimate estimate = estimate(new GoldenCase("ffs_demo_e6_imr2018_bd"), Optional.empty());
    AreaMatrix flows = estimate.flows(Method.PSEUDO_BAYES_CLOSED).table();
    Moves moves = estimate.moves(Method.PSEUDO_BAYES_CLOSED).table();
    for (int from = 0; from < 4; from++) {
      for (int to = 0; to < 4; to++) {
        assertThat(
                moves.outward()[from][to] + moves.returning()[from][to] + moves.transit()[from][to])
            .isCloseTo(flows.cells()[from][to], within(1e-12));
      }
    }
  }

  static FlowEstimate estimate(GoldenCase golden, Optional<AreaMatrix> seed) {
    return new FlowEstimate(
        StockChange.of(
            golden.matrix("in_stock_start"),
            golden.matrix("in_stock_end"),
            golden.vectorIfThere("in_births"),
            golden.vectorIfThere("in_deaths")),
        seed,
        Tolerance.EXACT);
  }

  private static AreaMatrix withoutStayers(AreaMatrix flows) {
    List<String> areas = flows.rows();
    double[][] cells = new double[areas.size()][areas.size()];
    for (int from = 0; from < cells.length; from++) {
      for (int to = 0; to < cells.length; to++) {
        cells[from][to] = from == to ? 0 : flows.between(areas.get(from), areas.get(to));
      }
    }
    return AreaMatrix.square(areas, cells);
  }
}
