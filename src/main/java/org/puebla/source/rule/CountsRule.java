package org.puebla.source.rule;

import java.util.List;

/** What is the same in every row is a column that can be the same, with a code that it takes. */
final class CountsRule implements DeclarationRule {

  private static final List<String> NEVER_THE_SAME =
      List.of(TableColumns.VALUE, TableColumns.PERIOD, TableColumns.BREAKDOWN);

  @Override
  public void check(Review review) {
    review
        .declaration()
        .counts()
        .forEach(
            (column, code) -> {
              List<String> path = List.of("counts", column);
              if (!ColumnFormRule.isFillable(review, path, column)) {
                return;
              }
              if (NEVER_THE_SAME.contains(column)) {
                review.problem(path, "source.never-the-same", column);
              } else {
                CodeCheck.check(review, path, column, code);
              }
              if (review.declaration().columns().containsKey(column)) {
                review.problem(path, "source.said-twice", column);
              }
            });
  }
}
