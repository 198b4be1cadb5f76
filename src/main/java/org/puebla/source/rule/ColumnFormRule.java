package org.puebla.source.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puebla.source.declaration.ColumnRule;

/** Each column that is filled is one of the table, and is filled in exactly one way. */
final class ColumnFormRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    review
        .declaration()
        .columns()
        .forEach(
            (column, rule) -> {
              List<String> path = List.of("columns", column);
              if (isFillable(review, path, column)) {
                checkWay(review, path, column, rule);
              }
            });
  }

  /** Whether the table has the column and leaves it to the declaration; reported when not. */
  static boolean isFillable(Review review, List<String> path, String column) {
    if (!review.table().has(column)) {
      review.unknown(path, "source.unknown-column", column, TableColumns.fillable(review.table()));
      return false;
    }
    if (TableColumns.isByProgram(column)) {
      review.problem(path, "source.column-by-program", column);
      return false;
    }
    return true;
  }

  private static void checkWay(Review review, List<String> path, String column, ColumnRule rule) {
    List<String> ways = ways(rule);
    if (ways.isEmpty()) {
      review.problem(path, "source.no-way", column);
    } else if (ways.size() > 1) {
      review.problem(path, "source.several-ways", column, String.join(", ", ways));
    } else if (!allowed(column).contains(ways.get(0))) {
      review.problem(
          path,
          "source.way-not-for-column",
          column,
          ways.get(0),
          String.join(", ", allowed(column).stream().sorted().toList()));
    }
  }

  private static Set<String> allowed(String column) {
    return switch (column) {
      case TableColumns.VALUE -> Set.of("from");
      case TableColumns.PERIOD -> Set.of("constant", "from", "join");
      case TableColumns.BREAKDOWN -> Set.of("parts");
      default -> Set.of("constant", "from", "join", "file");
    };
  }

  private static List<String> ways(ColumnRule rule) {
    List<String> ways = new ArrayList<>();
    rule.constant().ifPresent(way -> ways.add("constant"));
    rule.column().ifPresent(way -> ways.add("from"));
    if (!rule.join().isEmpty()) {
      ways.add("join");
    }
    if (!rule.parts().isEmpty()) {
      ways.add("parts");
    }
    if (!rule.file().isEmpty()) {
      ways.add("file");
    }
    return ways;
  }
}
