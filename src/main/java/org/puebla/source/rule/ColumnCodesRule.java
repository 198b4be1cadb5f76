package org.puebla.source.rule;

import java.util.List;
import java.util.Map;
import org.puebla.source.declaration.ColumnRule;

/**
 * Whatever a column is turned into is a code that it takes, by one list of spellings or one map.
 */
final class ColumnCodesRule implements DeclarationRule {

  private static final List<String> NOT_CODED =
      List.of(TableColumns.VALUE, TableColumns.PERIOD, TableColumns.BREAKDOWN);

  @Override
  public void check(Review review) {
    review
        .declaration()
        .columns()
        .forEach(
            (column, rule) -> {
              if (!review.table().has(column)) {
                return;
              }
              checkLookups(review, column, rule);
              if (NOT_CODED.contains(column)) {
                checkNothingCoded(review, column, rule);
              } else {
                checkCodes(review, column, rule);
              }
            });
  }

  private static void checkCodes(Review review, String column, ColumnRule rule) {
    rule.constant().ifPresent(code -> check(review, column, "constant", code));
    rule.absent().ifPresent(code -> check(review, column, "absent", code));
    checkEach(review, column, "map", rule.map());
    checkEach(review, column, "file", rule.file());
  }

  private static void check(Review review, String column, String key, String code) {
    CodeCheck.check(review, List.of("columns", column, key), column, code);
  }

  private static void checkEach(
      Review review, String column, String key, Map<String, String> codes) {
    codes.forEach(
        (text, code) ->
            CodeCheck.check(review, List.of("columns", column, key, text), column, code));
  }

  /** A figure or a period is read, not translated: a map here would do nothing. */
  private static void checkNothingCoded(Review review, String column, ColumnRule rule) {
    Map<String, Boolean> said =
        Map.of("map", !rule.map().isEmpty(), "absent", rule.absent().isPresent());
    said.forEach(
        (key, isSaid) -> {
          if (isSaid) {
            review.problem(List.of("columns", column, key), "source.not-for", key, column);
          }
        });
  }

  private static void checkLookups(Review review, String column, ColumnRule rule) {
    if (rule.lookup().isEmpty()) {
      return;
    }
    List<String> path = List.of("columns", column, "lookup");
    if (!rule.map().isEmpty()) {
      review.problem(path, "source.map-and-lookup", column);
    }
    if (!TableColumns.isArea(review.table(), column)) {
      review.problem(path, "source.not-for", "lookup", column);
    }
    for (String name : rule.lookup()) {
      if (!review.lookups().names().contains(name)) {
        review.unknown(path, "source.unknown-lookup", name, review.lookups().names());
      }
    }
  }
}
