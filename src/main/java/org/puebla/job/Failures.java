package org.puebla.job;

import java.util.List;
import java.util.stream.Stream;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;

/**
 * Why an edition may not be published, between the problems of a run and the notes of a receipt.
 */
final class Failures {

  private Failures() {}

  /** What could not be read, and every rule that was not met and forbids publication. */
  static List<Receipt.Failure> of(List<Problem> problems, List<Finding> findings) {
    return Stream.concat(
            problems.stream(),
            findings.stream()
                .filter(finding -> finding.level() == Level.FAIL)
                .map(Failures::problem))
        .map(Failures::failure)
        .toList();
  }

  static List<Problem> problems(Receipt receipt) {
    return receipt.failures().stream()
        .map(
            failure ->
                new Problem(
                    failure.rule(),
                    failure.place().isEmpty() ? null : Place.of(failure.place()),
                    List.copyOf(failure.facts())))
        .toList();
  }

  private static Problem problem(Finding finding) {
    return Problem.of(
        "job.expectation",
        finding.sourceId(),
        finding.edition(),
        finding.rule(),
        finding.found(),
        finding.expected());
  }

  private static Receipt.Failure failure(Problem problem) {
    return new Receipt.Failure(
        problem.rule(),
        problem.place() == null ? "" : problem.place().toString(),
        problem.facts().stream().map(Object::toString).toList());
  }
}
