package org.puebla.normalise.edition.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puebla.model.Place;
import org.puebla.quality.Finding;
import org.puebla.source.declaration.TotalRule;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class TotalsReconciliationTest {

  private static final TableSchema SCHEMA = Tables.POPULATION;
  private static final Map<String, Integer> CELLS = Map.of("continent", 0);

  @Test
  void aRegionIsTheSumOfItsMembersAndOfNobodyElse() {
    TotalRule rule = rule(List.of("ref_area"), List.of());
    TotalsClerk clerk = clerk(rule);
    clerk.kept(row("BLZ", "2020", 10.0), at -> "");
    clerk.kept(row("HND", "2020", 20.0), at -> "");
    clerk.kept(row("ESP", "2020", 400.0), at -> "");
    clerk.kept(row("HND", "2015", 8_000.0), at -> "");
    clerk.total(0, row("M49_013", "2020", 30.0), at -> "");

    assertThat(levels(rule, clerk)).containsExactly(Finding.Level.PASS);
  }

  @Test
  void aTotalThatItsPartsMissIsNamedWithTheDifferenceAndThePlace() {
    TotalRule rule = rule(List.of("ref_area"), List.of());
    TotalsClerk clerk = clerk(rule);
    clerk.kept(row("BLZ", "2020", 10.0), at -> "");
    clerk.total(0, row("M49_013", "2020", 12.0), at -> "");

    List<Finding> findings = findings(rule, clerk);

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0))
        .isEqualTo(
            new Finding(
                "xyz", "2024-01-31", "total.all", Finding.Level.WARN, -2.0, "10", "12", "line 1"));
    assertThat(findings.get(1).found()).isEqualTo("0 totals met");
  }

  @Test
  void partsThatHideFiguresMeetATotalWithinTheirBounds() {
    TotalRule rule = rule(List.of("ref_area"), List.of());
    TotalsClerk clerk = clerk(rule);
    clerk.kept(row("BLZ", "2020", 10.0), at -> "");
    clerk.kept(bounded("HND", "2020", null, 0.0, 5.0), at -> "");
    clerk.total(0, row("_T", "2020", 14.0), at -> "");

    assertThat(levels(rule, clerk)).containsExactly(Finding.Level.PASS);
  }

  @Test
  void aPrintedSubtotalCountsOnlyThePartsOfItsOwnBlock() {
    TotalRule rule = rule(List.of("ref_area"), List.of("continent"));
    TotalsClerk clerk = clerk(rule);
    clerk.kept(row("MEX", "2020", 7.0), at -> "");
    clerk.kept(row("HND", "2020", 20.0), at -> "América");
    clerk.total(0, row("_T", "2020", 20.0), at -> "América");
    clerk.total(0, row("_T", "2020", 27.0), at -> "");

    assertThat(levels(rule, clerk)).containsExactly(Finding.Level.PASS);
  }

  private static List<Finding> findings(TotalRule rule, TotalsClerk clerk) {
    return new TotalsReconciliation("xyz", "2024-01-31", List.of(rule)).findings(clerk.book());
  }

  private static List<Finding.Level> levels(TotalRule rule, TotalsClerk clerk) {
    return findings(rule, clerk).stream().map(Finding::level).toList();
  }

  private static TotalsClerk clerk(TotalRule rule) {
    return new TotalsClerk(List.of(rule), SCHEMA, CELLS::get);
  }

  private static TotalRule rule(List<String> over, List<String> within) {
    return new TotalRule(
        Place.of("xyz.yml"),
        "all",
        "continent",
        List.of("*"),
        over,
        within,
        Optional.empty(),
        Optional.empty());
  }

  private static Object[] row(String area, String year, Double value) {
    return bounded(area, year, value, value, value);
  }

  private static Object[] bounded(
      String area, String year, @Nullable Double value, Double low, Double high) {
    return new Object[] {
      area, "POP", "_T", "_T", year, "MID", value, low, high, "A", "xyz", "2024-01-31", "line 1"
    };
  }
}
