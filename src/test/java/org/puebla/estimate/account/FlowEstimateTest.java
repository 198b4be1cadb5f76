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
import org.puebla.matrix.AreaVector;
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

  /** The moves of the reference's account, whose columns for outside are the wrong way round. */
  @Test
  void agreesWithTheReferenceOnAnOpenWorld() {
    GoldenCase golden = new GoldenCase("ffs_demo_account_open");
    AreaCube cube = estimate(golden, Optional.empty()).flowsByBirth(Method.MINIMUM_OPEN).table();
    Map<String, Double> expected = golden.cube("out");
    for (int birth = 0; birth < 4; birth++) {
      for (int from = 0; from < 4; from++) {
        for (int to = 0; to < 4; to++) {
          String key = at(cube, from) + "|" + at(cube, to) + "|" + at(cube, birth);
          assertThat(cube.cells()[birth][from][to])
              .as(key)
              .isCloseTo(expected.get(key), within(1e-6));
        }
      }
    }
  }

  /**
   * Stayed, moved, left or died; stayed, moved, came or was born: for every birthplace and area.
   */
  @ParameterizedTest
  @CsvSource({"da_min_open", "da_min_open_dr"})
  void anOpenAccountExplainsBothStocks(String method) {
    GoldenCase golden = new GoldenCase("ffs_demo_account_open");
    Account account =
        estimate(golden, Optional.empty()).account(Method.of(method).orElseThrow()).table();
    AreaMatrix start = golden.matrix("in_stock_start");
    AreaMatrix end = golden.matrix("in_stock_end");
    for (int birth = 0; birth < 4; birth++) {
      for (int area = 0; area < 4; area++) {
        double went = account.died()[birth][area] + account.toOutside()[birth][area];
        double came = account.born()[birth][area] + account.fromOutside()[birth][area];
        for (int other = 0; other < 4; other++) {
          went += account.moves()[birth][area][other];
          came += account.moves()[birth][other][area];
        }
        String of = account.areas().get(birth);
        String in = account.areas().get(area);
        assertThat(went).isCloseTo(start.between(of, in), within(1e-9));
        assertThat(came).isCloseTo(end.between(of, in), within(1e-9));
      }
    }
  }

  /** In a closed world birthplaces are matched; the people of each area are all accounted for. */
  @Test
  void aClosedAccountExplainsThePeopleOfEachArea() {
    GoldenCase golden = new GoldenCase("ffs_demo_e6_imr2018_bd");
    Account account =
        estimate(golden, Optional.empty()).account(Method.PSEUDO_BAYES_CLOSED).table();
    AreaVector end = golden.matrix("in_stock_end").columnSums();
    for (int area = 0; area < 4; area++) {
      double came = 0;
      for (int birth = 0; birth < 4; birth++) {
        came += account.born()[birth][area];
        for (int other = 0; other < 4; other++) {
          came += account.moves()[birth][other][area];
        }
        assertThat(account.fromOutside()[birth]).containsOnly(0);
      }
      assertThat(came).isCloseTo(end.of(account.areas().get(area)), within(1e-9));
    }
  }

  /** Azose and Raftery (2019): 0.87 of the fewest moves and 0.13 of independence. */
  @Test
  void pseudoBayesMixesTheFewestMovesAndIndependence() {
    FlowEstimate estimate = estimate(new GoldenCase("ffs_demo_e6_imr2018_bd"), Optional.empty());
    AreaMatrix fewest = estimate.flows(Method.MINIMUM_CLOSED).table();
    AreaMatrix independent = estimate.flows(Method.INDEPENDENCE_CLOSED).table();
    AreaMatrix mixed = estimate.flows(Method.PSEUDO_BAYES_CLOSED).table();
    for (String from : mixed.rows()) {
      for (String to : mixed.columns()) {
        assertThat(mixed.between(from, to))
            .isCloseTo(
                0.87 * fewest.between(from, to) + 0.13 * independent.between(from, to),
                within(1e-9));
      }
    }
    assertThat(independent.sum()).isGreaterThan(2 * fewest.sum());
  }

  @Test
  void independenceIsTheProductOfItsMargins() {
    AreaCube cube =
        estimate(new GoldenCase("ffs_demo_e6_imr2018_bd"), Optional.empty())
            .flowsByBirth(Method.INDEPENDENCE_CLOSED)
            .table();
    for (double[][] table : cube.cells()) {
      AreaMatrix matrix = AreaMatrix.square(cube.areas(), table);
      double[] rows = matrix.rowSums().values();
      double[] columns = matrix.columnSums().values();
      for (int from = 0; from < 4; from++) {
        for (int to = 0; to < 4; to++) {
          assertThat(table[from][to])
              .isCloseTo(rows[from] * columns[to] / matrix.sum(), within(1e-9));
        }
      }
    }
  }

  /** Dennett (2015): all moves spread as people of each birthplace live abroad at the start. */
  @Test
  void migrationRatesSpreadAllMovesAsPeopleLiveAbroad() {
    GoldenCase golden = new GoldenCase("ffs_demo_e6_imr2018_bd");
    AreaMatrix flows = estimate(golden, Optional.empty()).flows(Method.MIGRATION_RATE).table();
    AreaMatrix start = golden.matrix("in_stock_start");
    double ratio = flows.between("A", "B") / start.between("A", "B");
    for (String from : flows.rows()) {
      for (String to : flows.columns()) {
        double expected = from.equals(to) ? 0 : ratio * start.between(from, to);
        assertThat(flows.between(from, to)).isCloseTo(expected, within(1e-9));
      }
    }
  }

  @Test
  void stocksWithoutTheNativeBornOfAnAreaAreRefusedByName() {
    double[][] start = {{100, 5}, {5, 100}};
    double[][] end = {{0, 5}, {5, 100}};
    StockChange change =
        StockChange.of(
            AreaMatrix.square(List.of("A", "B"), start),
            AreaMatrix.square(List.of("A", "B"), end),
            Optional.empty(),
            Optional.empty());
    PueblaException refusal = catchThrowableOfType(PueblaException.class, change::requireNatives);
    assertThat(refusal.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("estimate.no-natives-at-end");
              assertThat(problem.facts()).containsExactly("A");
            });
  }

  @Test
  void moreDeathsThanPeopleAreRefused() {
    double[][] stocks = {{100, 5}, {5, 100}};
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                new StockChange(
                    List.of("A", "B"), stocks, stocks, new double[2], new double[] {500, 0}));
    assertThat(refusal.problems()).extracting("rule").contains("estimate.more-deaths-than-people");
  }

  private static String at(AreaCube cube, int area) {
    return cube.areas().get(area);
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
