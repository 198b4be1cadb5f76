package org.puebla.causes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.puebla.causes.GravityModel.Years;
import org.puebla.codelist.Areas;
import org.puebla.model.Problem;
import org.puebla.yaml.Places;
import org.puebla.yaml.Spelling;

/** What holds of a model and of each of its alternatives, and the lines where it does not. */
final class ModelChecks {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

  private final GravityModel model;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();

  ModelChecks(GravityModel model, Places places) {
    this.model = model;
    this.places = places;
  }

  GravityModel model() {
    return model;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void name(List<String> path, String name) {
    if (!NAME.matcher(name).matches()) {
      problem(path, "causes.not-a-name", name);
    }
  }

  void covariate(List<String> path, String term, Covariate covariate) {
    if (covariate.years() < 0) {
      problem(plus(path, "lag"), "causes.lag", term, covariate.years());
    }
    if (term.equals(model.outcome().measure().code())) {
      problem(path, "causes.explains-itself", term);
    }
  }

  void sample(List<String> path, Sample sample) {
    Optional<Integer> to = sample.to();
    sample
        .from()
        .filter(from -> to.isPresent() && from > to.get())
        .ifPresent(from -> problem(path, "causes.backwards", from, to.orElse(from)));
    for (String code : sample.destinations()) {
      if (!Areas.standard().contains(code)) {
        problem(plus(path, "destinations"), "causes.no-area", code);
      }
    }
  }

  void backwards(List<String> path, Years years) {
    if (years.from() >= years.to()) {
      problem(path, "causes.backwards", years.from(), years.to());
    }
  }

  void inSample(List<String> path, int year) {
    model
        .sample()
        .filter(sample -> !sample.holds(year))
        .ifPresent(sample -> problem(path, "causes.outside-sample", year));
  }

  void combinations(List<String> path, List<List<String>> combinations) {
    Set<Set<String>> seen = new HashSet<>();
    for (int at = 0; at < combinations.size(); at++) {
      List<String> here = plus(path, String.valueOf(at));
      combination(here, combinations.get(at));
      if (combinations.get(at).isEmpty()) {
        problem(here, "causes.empty-combination");
      } else if (!seen.add(Set.copyOf(combinations.get(at)))) {
        problem(here, "causes.stands-twice", String.join("×", combinations.get(at)));
      }
    }
  }

  void combination(List<String> path, List<String> dimensions) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < dimensions.size(); at++) {
      List<String> here = plus(path, String.valueOf(at));
      if (!GravityModel.DIMENSIONS.contains(dimensions.get(at))) {
        unknown(here, "causes.no-dimension", dimensions.get(at), GravityModel.DIMENSIONS);
      } else if (!seen.add(dimensions.get(at))) {
        problem(here, "causes.stands-twice", dimensions.get(at));
      }
    }
  }

  /** A name that is none of those known, with the one that was most likely meant. */
  void unknown(List<String> path, String rule, String name, Collection<String> known) {
    String all = String.join(", ", known);
    Spelling.nearest(name, known)
        .ifPresentOrElse(
            near -> problem(path, rule + "-near", name, near, all),
            () -> problem(path, rule, name, all));
  }

  /**
   * @param path the keys that lead to what is wrong
   */
  void problem(List<String> path, String rule, Object... facts) {
    problems.add(Problem.at(places.at(path.toArray(String[]::new)), rule, facts));
  }

  static List<String> plus(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
