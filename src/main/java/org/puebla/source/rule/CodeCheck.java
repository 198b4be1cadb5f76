package org.puebla.source.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.puebla.model.Measure;
import org.puebla.model.Vocabulary;
import org.puebla.source.declaration.TableName;

/** Holds a code of a declaration against what its column of the table takes. */
final class CodeCheck {

  /** SDMX CL_AGE, version 1.0: single years, ranges, below, from, all, unknown. */
  private static final Pattern AGE =
      Pattern.compile("Y\\d{1,3}(T\\d{1,3})?|Y_(LT|GE)\\d{1,3}|_[TU]");

  private static final Vocabulary<Measure> MEASURES = Vocabulary.of(Measure.class);

  private CodeCheck() {}

  static void check(Review review, List<String> path, String column, String code) {
    Optional<List<String>> known = review.codes(column);
    if (known.isPresent() && !known.get().contains(code)) {
      review.unknown(path, "source.unknown-code", code, known.get());
    } else if (column.equals(TableColumns.AGE) && !AGE.matcher(code).matches()) {
      review.problem(path, "source.not-an-age", code);
    } else if (column.equals("measure")) {
      checkKind(review, path, code);
    }
  }

  private static void checkKind(Review review, List<String> path, String code) {
    TableName table = review.declaration().table();
    MEASURES
        .find(code)
        .map(measure -> measure.kind() == Measure.Kind.STOCK ? TableName.STOCKS : TableName.FLOWS)
        .filter(right -> table == TableName.FLOWS || table == TableName.STOCKS)
        .filter(right -> right != table)
        .ifPresent(
            right ->
                review.problem(
                    path, "source.measure-of-another-table", code, right.code(), table.code()));
  }
}
