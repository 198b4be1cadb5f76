package org.puebla.causes;

import static org.puebla.causes.ModelChecks.plus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The questions of other figures that a model asks, under examination. */
final class CounterfactualsReview {

  private final GravityModel model;
  private final ModelChecks checks;

  CounterfactualsReview(ModelChecks checks) {
    this.model = checks.model();
    this.checks = checks;
  }

  void all() {
    Map<String, Covariate> terms = new HashMap<>(model.covariates());
    model.alternatives().values().stream()
        .flatMap(group -> group.values().stream())
        .forEach(alternative -> alternative.with().forEach(terms::putIfAbsent));
    model.counterfactuals().forEach((name, holding) -> counterfactual(name, holding, terms));
  }

  private void counterfactual(String name, Holding holding, Map<String, Covariate> terms) {
    List<String> path = List.of("counterfactuals", name);
    checks.name(path, name);
    if (holding.ways() != 1) {
      checks.problem(path, "causes.hold-one-way", name, holding.ways());
    }
    List<Covariate> held = new ArrayList<>();
    terms.forEach(
        (term, covariate) -> {
          if (holding.holds(term, covariate)) {
            held.add(covariate);
          }
        });
    if (held.isEmpty()) {
      Set<String> known = new TreeSet<>(terms.keySet());
      terms.values().forEach(covariate -> known.add(covariate.cause().code()));
      checks.unknown(plus(path, "hold"), "causes.no-term", holding.hold(), known);
    }
    holding.at().ifPresent(figure -> figure(plus(path, "at"), holding.hold(), figure, held));
    checks.inSample(plus(path, "in"), holding.in());
    holding.asIn().ifPresent(year -> checks.inSample(plus(path, "as-in"), year));
    holding
        .meanOf()
        .ifPresent(
            years -> {
              if (years.from() > years.to()) {
                checks.backwards(plus(path, "mean-of"), years);
              }
              checks.inSample(plus(plus(path, "mean-of"), "from"), years.from());
              checks.inSample(plus(plus(path, "mean-of"), "to"), years.to());
            });
  }

  private void figure(List<String> path, String hold, double figure, List<Covariate> held) {
    if (held.size() > 1 && held.stream().map(Covariate::identity).distinct().count() > 1) {
      checks.problem(path, "causes.hold-many", hold, held.size());
    } else if (held.stream().anyMatch(each -> Double.isNaN(each.transformed(figure)))) {
      checks.problem(path, "causes.hold-no-logarithm", hold, figure);
    }
  }
}
