package org.puebla.source.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.puebla.model.Period;
import org.puebla.source.declaration.Break;
import org.puebla.source.declaration.Correction;

/** A correction has a guard and all that its action needs; a break names a period. */
final class CorrectionsRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    List<Correction> corrections = review.declaration().corrections();
    IntStream.range(0, corrections.size())
        .forEach(
            at -> check(review, List.of("corrections", Integer.toString(at)), corrections.get(at)));
    List<Break> breaks = review.declaration().breaks();
    IntStream.range(0, breaks.size())
        .filter(at -> Period.of(breaks.get(at).period()).isEmpty())
        .forEach(
            at ->
                review.problem(
                    List.of("breaks", Integer.toString(at), "period"),
                    "source.not-a-period",
                    breaks.get(at).period()));
  }

  private static void check(Review review, List<String> path, Correction correction) {
    if (correction.when().isEmpty()) {
      review.problem(path, "source.correction-without-guard");
    }
    boolean changesCell = List.of("override", "scale").contains(correction.action());
    boolean saysCell = correction.column().isPresent() && correction.value().isPresent();
    if (changesCell && !saysCell) {
      review.problem(path, "source.correction-without-cell", correction.action());
    }
    boolean factorIsNumber =
        correction.value().filter(value -> value.matches("[0-9]+(\\.[0-9]+)?")).isPresent();
    if (saysCell && correction.action().equals("scale") && !factorIsNumber) {
      review.problem(path, "source.factor-not-a-number", correction.value().orElse(""));
    }
  }
}
