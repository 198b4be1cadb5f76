package org.puebla.source.rule;

import java.util.List;
import org.puebla.model.ObservationStatus;
import org.puebla.model.Vocabulary;
import org.puebla.source.declaration.Symbol;

/** A mark hides a range that can be, and has a status that there is; so does rounding. */
final class SymbolsRule implements DeclarationRule {

  private static final List<String> STATUSES = Vocabulary.of(ObservationStatus.class).codes();

  @Override
  public void check(Review review) {
    review.declaration().symbols().forEach((mark, symbol) -> check(review, mark, symbol));
    review
        .declaration()
        .rounding()
        .filter(rounding -> rounding.base() < 2)
        .ifPresent(
            rounding ->
                review.problem(
                    List.of("rounding", "base"), "source.base-below-two", rounding.base()));
  }

  private static void check(Review review, String mark, Symbol symbol) {
    List<String> path = List.of("symbols", mark);
    symbol
        .status()
        .filter(status -> !STATUSES.contains(status))
        .ifPresent(status -> review.unknown(path, "source.unknown-code", status, STATUSES));
    double low = symbol.low().orElse(Double.NEGATIVE_INFINITY);
    double high = symbol.high().orElse(Double.POSITIVE_INFINITY);
    double value = symbol.value().orElse(Math.min(Math.max(0, low), high));
    if (low > high || value < low || value > high) {
      review.problem(path, "source.range-upside-down", mark);
    }
    boolean saysNothing =
        symbol.value().isEmpty() && symbol.status().filter(status -> !status.equals("A")).isEmpty();
    if (saysNothing) {
      review.problem(path, "source.symbol-without-meaning", mark);
    }
  }
}
