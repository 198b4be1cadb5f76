package org.puebla.source.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puebla.model.Vocabulary;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.Editions;
import org.puebla.source.declaration.Example;
import org.puebla.source.declaration.RowRule;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.declaration.TotalRule;

/** Examples show at least one row that is kept and one that is refused, each with one outcome. */
final class ExamplesRule implements DeclarationRule {

  private static final List<String> REASONS = Vocabulary.of(RefusalReason.class).codes();

  @Override
  public void check(Review review) {
    List<Example> examples = review.declaration().examples();
    List<String> path = List.of("examples");
    if (examples.stream().noneMatch(ExamplesRule::isKept)) {
      review.problem(path, "source.no-kept-example");
    }
    if (examples.stream().noneMatch(example -> example.refused().isPresent())) {
      review.problem(path, "source.no-refused-example");
    }
    IntStream.range(0, examples.size())
        .forEach(at -> check(review, List.of("examples", Integer.toString(at)), examples.get(at)));
  }

  private static boolean isKept(Example example) {
    return !example.gives().isEmpty() && otherOutcomes(example) == 0;
  }

  private static long otherOutcomes(Example example) {
    return Stream.of(example.refused(), example.total(), example.ignored())
        .filter(outcome -> outcome.isPresent())
        .count();
  }

  private static void check(Review review, List<String> path, Example example) {
    long others = otherOutcomes(example);
    boolean tellsWhatATotalGives = others == 1 && example.total().isPresent();
    boolean twice = others > 1 || (others == 1 && !example.gives().isEmpty());
    if (others == 0 && example.gives().isEmpty()) {
      review.problem(path, "source.example-without-outcome");
    } else if (twice && !tellsWhatATotalGives) {
      review.problem(path, "source.example-with-two-outcomes");
    }
    if (example.row().isEmpty()) {
      review.problem(path, "source.example-without-row");
    }
    example
        .refused()
        .filter(reason -> !REASONS.contains(reason))
        .ifPresent(reason -> review.unknown(path, "source.unknown-reason", reason, REASONS));
    SourceDeclaration declaration = review.declaration();
    List<String> totals = declaration.totals().stream().map(TotalRule::name).toList();
    example
        .total()
        .filter(name -> !totals.contains(name))
        .ifPresent(name -> review.unknown(path, "source.unknown-rule-name", name, totals));
    List<String> skips =
        Stream.concat(
                declaration.skip().stream().map(RowRule::name),
                declaration.editions().flatMap(Editions::printedToCome).stream()
                    .map(printed -> Editions.PERIOD_TO_COME))
            .toList();
    example
        .ignored()
        .filter(name -> !skips.contains(name) && declaration.corrections().isEmpty())
        .ifPresent(name -> review.unknown(path, "source.unknown-rule-name", name, skips));
    List<String> columns = TableColumns.names(review.table());
    example.gives().keySet().stream()
        .filter(column -> !columns.contains(column))
        .forEach(column -> review.unknown(path, "source.unknown-column", column, columns));
  }
}
