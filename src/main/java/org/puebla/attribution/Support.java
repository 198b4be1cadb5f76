package org.puebla.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.puebla.model.Interval;
import org.puebla.model.Problem;

/** Whether values are such as the model has seen; of others it says what a straight line would. */
final class Support {

  private Support() {}

  static List<Problem> outside(List<Term> terms) {
    List<Problem> warnings = new ArrayList<>();
    for (Term term : terms) {
      warning(term, term.before().best()).ifPresent(warnings::add);
      warning(term, term.after().best()).ifPresent(warnings::add);
    }
    return warnings.stream().distinct().toList();
  }

  static List<Problem> outside(List<Term> terms, List<Held> held) {
    List<Problem> warnings = new ArrayList<>();
    for (Held each : held) {
      terms.stream()
          .filter(term -> term.name().equals(each.term()))
          .findFirst()
          .flatMap(term -> warning(term, each.values()))
          .ifPresent(warnings::add);
    }
    return warnings;
  }

  /** Names how many values lie outside, and how far out they go. */
  private static Optional<Problem> warning(Term term, double[] values) {
    Interval support = term.support();
    double[] out = Arrays.stream(values).filter(value -> !support.contains(value)).toArray();
    if (out.length == 0) {
      return Optional.empty();
    }
    double least = Arrays.stream(out).min().orElseThrow();
    double greatest = Arrays.stream(out).max().orElseThrow();
    return Optional.of(
        Problem.of(
            "attribution.outside-support",
            term.name(),
            out.length,
            least,
            greatest,
            support.low(),
            support.high()));
  }
}
