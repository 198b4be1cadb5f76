package org.puebla.source.rule;

import java.util.List;
import org.puebla.source.declaration.SourceDeclaration;

/** Every column without which a figure means nothing is filled. */
final class RequiredColumnsRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    SourceDeclaration declaration = review.declaration();
    for (String column : TableColumns.required(review.table())) {
      boolean filled =
          declaration.columns().containsKey(column) || declaration.counts().containsKey(column);
      if (!filled) {
        review.problem(
            List.of("columns"), "source.column-not-filled", column, review.table().name());
      }
    }
  }
}
