package org.puebla.source.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.puebla.source.declaration.TotalRule;

/** A printed total says which dimensions it is summed over, and they are key columns. */
final class TotalsRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    Set<String> names = new HashSet<>();
    List<TotalRule> rules = review.declaration().totals();
    IntStream.range(0, rules.size())
        .forEach(
            at -> check(review, List.of("totals", Integer.toString(at)), rules.get(at), names));
  }

  private static void check(Review review, List<String> path, TotalRule rule, Set<String> names) {
    RowRulesRule.checkName(review, path, rule.name(), names);
    List<String> keys = TableColumns.keys(review.table());
    if (rule.in().isEmpty()) {
      review.problem(path, "source.chooses-no-row", rule.name());
    }
    if (rule.over().isEmpty()) {
      review.problem(path, "source.total-over-nothing", rule.name());
    }
    for (String column : rule.over()) {
      if (!keys.contains(column)) {
        review.unknown(path, "source.total-over-no-key", column, keys);
      }
    }
    boolean byArea =
        rule.over().stream()
            .filter(review.table()::has)
            .anyMatch(column -> TableColumns.isArea(review.table(), column));
    if (rule.in().contains("*") && !byArea) {
      review.problem(path, "source.star-without-area", rule.name());
    }
    rule.tolerance()
        .filter(tolerance -> !(tolerance >= 0 && tolerance < 1))
        .ifPresent(tolerance -> review.problem(path, "source.tolerance-out-of-range", tolerance));
  }
}
