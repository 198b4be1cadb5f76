package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import org.puebla.codelist.Areas;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.Indicators;
import org.puebla.model.Problem;

/** The indicators, methods and countries that a job names, looked up. */
final class JobComputations {

  private JobComputations() {}

  /** Everything in the job that there is not. */
  static List<Problem> problems(JobFile job) {
    List<Problem> problems = new ArrayList<>();
    if (!job.allIndicators()) {
      List<String> known = Indicators.all().stream().map(each -> each.id().text()).toList();
      job.indicators().stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> problems.add(unknown(job, "indicator", id, String.join(", ", known))));
    }
    job.estimates().stream()
        .filter(estimates -> !estimates.allMethods())
        .flatMap(estimates -> estimates.methods().stream())
        .filter(id -> Method.of(id).isEmpty())
        .forEach(id -> problems.add(unknown(job, "method", id, Method.ids())));
    job.mirror().stream()
        .flatMap(mirror -> mirror.trusted().stream())
        .filter(code -> Areas.standard().find(code).isEmpty())
        .forEach(code -> problems.add(Problem.at(job.place(), "job.unknown-reporter", code)));
    return problems;
  }

  private static Problem unknown(JobFile job, String what, String id, String known) {
    return Problem.at(job.place(), "job.unknown-" + what, id, known);
  }

  static List<Indicator> indicators(JobFile job) {
    return Indicators.all().stream()
        .filter(each -> job.allIndicators() || job.indicators().contains(each.id().text()))
        .toList();
  }

  /** In the order in which methods are listed; none where the job asks for no estimates. */
  static List<Method> methods(JobFile job) {
    return job.estimates().stream()
        .flatMap(
            estimates ->
                List.of(Method.values()).stream()
                    .filter(
                        method ->
                            estimates.allMethods() || estimates.methods().contains(method.id())))
        .toList();
  }
}
