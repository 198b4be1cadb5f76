package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.codelist.Areas;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.run.Indicators;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.yaml.Spelling;

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
          .forEach(id -> problems.add(unknown(job.place(), "indicator", id, known)));
    }
    job.estimates().ifPresent(estimates -> problems.addAll(methods(estimates)));
    job.mirror().ifPresent(mirror -> problems.addAll(reporters(mirror)));
    return problems;
  }

  private static List<Problem> methods(JobFile.Estimates estimates) {
    if (estimates.methods().isEmpty()) {
      return List.of(Problem.at(estimates.place(), "job.no-method", Method.ids()));
    }
    List<String> known = Stream.of(Method.values()).map(Method::id).toList();
    return estimates.allMethods()
        ? List.of()
        : estimates.methods().stream()
            .filter(id -> !known.contains(id))
            .map(id -> unknown(estimates.place(), "method", id, known))
            .toList();
  }

  private static List<Problem> reporters(JobFile.Mirror mirror) {
    return mirror.trusted().stream()
        .filter(code -> Areas.standard().find(code).isEmpty())
        .map(code -> Problem.at(mirror.place(), "job.unknown-reporter", code))
        .toList();
  }

  private static Problem unknown(Place place, String what, String id, List<String> known) {
    return Spelling.nearest(id, known)
        .map(near -> Problem.at(place, "job.unknown-" + what + "-near", id, near))
        .orElseGet(() -> Problem.at(place, "job.unknown-" + what, id, String.join(", ", known)));
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
