package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

/** The declared sources that a job names. */
final class JobSources {

  private JobSources() {}

  /**
   * In the order of their ids, so that a run does not depend on the order in which a job names
   * them.
   *
   * @throws PueblaException with every id that is not declared
   */
  static List<SourceDeclaration> of(JobFile job, Declarations declarations) {
    List<Problem> problems = problems(job, declarations);
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return declarations.all().stream()
        .filter(source -> job.allSources() || job.sources().contains(source.source()))
        .toList();
  }

  /** Every id in the job that nothing has, and what is required but does not run. */
  static List<Problem> problems(JobFile job, Declarations declarations) {
    List<String> declared =
        declarations.all().stream().map(SourceDeclaration::source).sorted().toList();
    List<Problem> problems = new ArrayList<>();
    Stream.concat(
            job.allSources() ? Stream.empty() : job.sources().stream(), job.required().stream())
        .distinct()
        .filter(id -> !declared.contains(id))
        .forEach(
            id ->
                problems.add(
                    Problem.at(
                        job.place(), "job.unknown-source", id, String.join(", ", declared))));
    job.required().stream()
        .filter(id -> declared.contains(id) && !job.allSources() && !job.sources().contains(id))
        .forEach(id -> problems.add(Problem.at(job.place(), "job.required-not-run", id)));
    problems.addAll(JobComputations.problems(job));
    return problems;
  }
}
