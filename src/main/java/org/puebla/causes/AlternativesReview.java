package org.puebla.causes;

import static org.puebla.causes.ModelChecks.plus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The alternatives of a model under examination. */
final class AlternativesReview {

  private static final int MOST_SPECIFICATIONS = 1000;

  private final GravityModel model;
  private final ModelChecks checks;
  private final Map<String, String> variedIn = new HashMap<>();
  private final Map<String, Covariate> added = new HashMap<>();

  AlternativesReview(ModelChecks checks) {
    this.model = checks.model();
    this.checks = checks;
  }

  void all() {
    long count = 1;
    for (Map.Entry<String, Map<String, Alternative>> group : model.alternatives().entrySet()) {
      group(List.of("alternatives", group.getKey()), group.getKey(), group.getValue());
      count = Math.min(Integer.MAX_VALUE, count * (1 + group.getValue().size()));
    }
    if (count > MOST_SPECIFICATIONS) {
      checks.problem(List.of("alternatives"), "causes.too-many", count, MOST_SPECIFICATIONS);
    }
  }

  private void group(List<String> path, String group, Map<String, Alternative> alternatives) {
    checks.name(path, group);
    if (alternatives.isEmpty()) {
      checks.problem(path, "causes.no-alternative", group);
    }
    Set<String> varied = new TreeSet<>();
    alternatives.forEach(
        (name, alternative) -> {
          checks.name(plus(path, name), name);
          alternative.varies().forEach(varied::add);
          alternative(plus(path, name), name, alternative);
        });
    for (String key : varied) {
      String first = variedIn.putIfAbsent(key, group);
      if (first != null) {
        checks.problem(path, "causes.varied-twice", key, first, group);
      }
    }
  }

  private void alternative(List<String> path, String name, Alternative alternative) {
    int before = checks.problems().size();
    alternative
        .fixedEffects()
        .ifPresent(all -> checks.combinations(plus(path, "fixed-effects"), all));
    alternative
        .lag()
        .filter(years -> years < 0)
        .ifPresent(years -> checks.problem(plus(path, "lag"), "causes.lag", name, years));
    alternative.sample().ifPresent(sample -> checks.sample(plus(path, "sample"), sample));
    for (String term : alternative.without()) {
      if (!model.covariates().containsKey(term)) {
        checks.unknown(plus(path, "without"), "causes.no-term", term, model.covariates().keySet());
      }
    }
    alternative
        .with()
        .forEach(
            (term, covariate) -> {
              List<String> at = plus(plus(path, "with"), term);
              checks.covariate(at, term, covariate);
              Covariate first = added.putIfAbsent(term, covariate);
              if (model.covariates().containsKey(term)) {
                checks.problem(at, "causes.term-stands", term);
              } else if (first != null && !first.identity().equals(covariate.identity())) {
                checks.problem(at, "causes.term-differs", term);
              }
            });
    boolean saysTheSame =
        model.changed(name, List.of(alternative)).content().equals(model.content());
    if (checks.problems().size() == before && saysTheSame) {
      checks.problem(path, "causes.same-as-model", name);
    }
  }
}
