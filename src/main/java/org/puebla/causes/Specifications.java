package org.puebla.causes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puebla.model.Problem;

/** A model and every combination of its alternatives that says something else. */
public final class Specifications {

  /** Between the name of a model and those of alternatives. */
  static final String JOINT = "~";

  private final List<Specification> all;

  private Specifications(List<Specification> all) {
    this.all = all;
  }

  /** In the order in which alternatives are declared, the model itself first. */
  public static Specifications of(GravityModel model) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Map.Entry<String, Map<String, Alternative>> group : model.alternatives().entrySet()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> combination : combinations) {
        longer.add(combination);
        for (String alternative : group.getValue().keySet()) {
          Map<String, String> chosen = new LinkedHashMap<>(combination);
          chosen.put(group.getKey(), alternative);
          longer.add(chosen);
        }
      }
      combinations = longer;
    }
    Set<String> seen = new HashSet<>();
    return new Specifications(
        combinations.stream()
            .map(choices -> specification(model, choices))
            .filter(each -> seen.add(each.model().content()))
            .toList());
  }

  private static Specification specification(GravityModel model, Map<String, String> choices) {
    if (choices.isEmpty()) {
      return new Specification(choices, model);
    }
    List<Alternative> alternatives = new ArrayList<>();
    model
        .alternatives()
        .forEach(
            (group, options) ->
                Optional.ofNullable(choices.get(group))
                    .map(options::get)
                    .ifPresent(alternatives::add));
    String name = model.gravity() + JOINT + String.join(JOINT, choices.values());
    return new Specification(choices, model.changed(name, alternatives));
  }

  List<Specification> all() {
    return all;
  }

  public int count() {
    return all.size();
  }

  /** Why each of those that cannot be fitted, whatever the data, cannot. */
  public List<Problem> refusals() {
    return all.stream().flatMap(each -> refusal(each).stream()).toList();
  }

  /** Why this one cannot be fitted, whatever the data; empty when it can. */
  static Optional<Problem> refusal(Specification specification) {
    GravityModel model = specification.model();
    if (model.covariates().isEmpty()) {
      return Optional.of(Problem.at(model.place(), "causes.nothing-left"));
    }
    return model.absorbed().stream()
        .findFirst()
        .map(
            term ->
                Problem.at(
                    model.place(), "causes.absorbed", term, model.covariate(term).cause().code()));
  }

  String identity() {
    return all.stream().map(each -> each.id() + " " + each.model().content()).toList().toString();
  }
}
