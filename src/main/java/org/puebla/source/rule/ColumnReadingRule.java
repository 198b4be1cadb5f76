package org.puebla.source.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puebla.model.Period;
import org.puebla.source.declaration.ColumnRule;

/** A cell is read as something that its column can hold, with all that the reading needs. */
final class ColumnReadingRule implements DeclarationRule {

  private static final Set<String> FIGURES = Set.of("count", "number");
  private static final Set<String> PERIODS =
      Set.of(
          "year",
          "year-month",
          "year-quarter",
          "month-name",
          "month-span",
          "fiscal-month",
          "fiscal-year",
          "year-span",
          "date");
  private static final Set<String> OF_TWO_CELLS = Set.of("month-name", "fiscal-month");
  private static final String OF_THREE_CELLS = "month-span";
  private static final Set<String> OF_MONTHS =
      Set.of("year-month", "month-name", "month-span", "fiscal-month");
  private static final Set<String> FISCAL = Set.of("fiscal-month", "fiscal-year");

  @Override
  public void check(Review review) {
    review
        .declaration()
        .columns()
        .forEach(
            (column, rule) -> {
              if (review.table().has(column)) {
                checkReading(review, column, rule);
                checkPeriod(review, column, rule);
                checkBounds(review, column, rule);
                rule.regex().ifPresent(regex -> review.pattern(path(column, "regex"), regex));
              }
            });
  }

  private static void checkReading(Review review, String column, ColumnRule rule) {
    boolean needed = column.equals(TableColumns.VALUE) || column.equals(TableColumns.PERIOD);
    Set<String> readings = readings(column);
    if (rule.as().isEmpty() && needed) {
      review.problem(List.of("columns", column), "source.not-read-as", column, sorted(readings));
    }
    rule.as()
        .filter(as -> !readings.contains(as))
        .ifPresent(
            as ->
                review.problem(
                    path(column, "as"),
                    "source.read-as-something-else",
                    column,
                    as,
                    sorted(readings)));
    if (rule.scale().isPresent() && !column.equals(TableColumns.VALUE)) {
      review.problem(path(column, "scale"), "source.only-for", "scale", column, TableColumns.VALUE);
    }
    if (rule.scale().filter(scale -> !(scale > 0)).isPresent()) {
      review.problem(path(column, "scale"), "source.not-above-zero", "scale", rule.scale().get());
    }
  }

  private static void checkBounds(Review review, String column, ColumnRule rule) {
    Map<String, Boolean> said = new LinkedHashMap<>();
    said.put("low", rule.lowColumn().isPresent());
    said.put("high", rule.highColumn().isPresent());
    said.put("error", rule.errorColumn().isPresent());
    said.put("times", rule.times().isPresent());
    if (!column.equals(TableColumns.VALUE)) {
      said.forEach(
          (key, isSaid) -> {
            if (isSaid) {
              review.problem(path(column, key), "source.only-for", key, column, TableColumns.VALUE);
            }
          });
      return;
    }
    boolean byColumns = rule.lowColumn().isPresent() || rule.highColumn().isPresent();
    boolean half =
        rule.lowColumn().isPresent() != rule.highColumn().isPresent()
            || rule.errorColumn().isPresent() != rule.times().isPresent();
    if (half) {
      review.problem(List.of("columns", column), "source.half-of-bounds", column);
    } else if (byColumns && rule.errorColumn().isPresent()) {
      review.problem(List.of("columns", column), "source.bounds-two-ways", column);
    }
    rule.times()
        .filter(times -> !(times > 0))
        .ifPresent(
            times ->
                review.problem(path(column, "times"), "source.not-above-zero", "times", times));
  }

  private static void checkPeriod(Review review, String column, ColumnRule rule) {
    String as = rule.as().orElse("");
    int cells = rule.join().size();
    if (OF_TWO_CELLS.contains(as) && cells != 2) {
      review.problem(path(column, "as"), "source.needs-two-cells", as);
    }
    if (as.equals(OF_THREE_CELLS) && cells != 3) {
      review.problem(path(column, "as"), "source.needs-three-cells", as);
    }
    boolean isFree = !OF_TWO_CELLS.contains(as) && !as.equals(OF_THREE_CELLS);
    if (isFree && PERIODS.contains(as) && cells > 2) {
      review.problem(path(column, "join"), "source.needs-two-cells", as);
    }
    if (rule.months().isPresent() && !OF_MONTHS.contains(as)) {
      review.problem(
          path(column, "months"), "source.only-for", "months", column, sorted(OF_MONTHS));
    }
    if (column.equals(TableColumns.PERIOD)) {
      rule.constant()
          .filter(label -> Period.of(label).isEmpty())
          .ifPresent(
              label -> review.problem(path(column, "constant"), "source.not-a-period", label));
    }
    if (FISCAL.contains(as) && rule.yearStarts().isEmpty()) {
      review.problem(path(column, "as"), "source.needs-year-starts", as);
    }
    if (rule.yearStarts().isPresent() && !FISCAL.contains(as)) {
      review.problem(
          path(column, "year-starts"), "source.only-for", "year-starts", column, sorted(FISCAL));
    }
    rule.yearStarts()
        .filter(month -> month < 1 || month > 12)
        .ifPresent(
            month -> review.problem(path(column, "year-starts"), "source.not-a-month", month));
    if (rule.annualUntil().isPresent() && !OF_MONTHS.contains(as)) {
      review.problem(
          path(column, "annual-until"),
          "source.only-for",
          "annual-until",
          column,
          sorted(OF_MONTHS));
    }
  }

  private static Set<String> readings(String column) {
    return switch (column) {
      case TableColumns.VALUE -> FIGURES;
      case TableColumns.PERIOD -> PERIODS;
      case TableColumns.AGE -> Set.of("age-group", "code");
      default -> Set.of("code");
    };
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }

  private static List<String> path(String column, String key) {
    return List.of("columns", column, key);
  }
}
