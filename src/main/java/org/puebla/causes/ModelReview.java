package org.puebla.causes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.puebla.causes.GravityModel.Years;
import org.puebla.codelist.Areas;
import org.puebla.model.Problem;
import org.puebla.yaml.Places;
import org.puebla.yaml.Spelling;

/** One gravity model under examination: whatever is wrong with it is said of the line it is on. */
final class ModelReview {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
  private static final int MOST_SPECIFICATIONS = 1000;

  private final GravityModel model;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();

  private ModelReview(GravityModel model, Places places) {
    this.model = model;
    this.places = places;
  }

  /** Everything that is wrong, in the order of the keys. */
  static List<Problem> problems(GravityModel model, Places places) {
    ModelReview review = new ModelReview(model, places);
    review.itself();
    review.alternatives();
    review.counterfactuals();
    return List.copyOf(review.problems);
  }

  private void itself() {
    name(List.of("gravity"), model.gravity());
    model.sample().ifPresent(sample -> sample(List.of("sample"), sample));
    if (model.covariates().isEmpty()) {
      problem(List.of("covariates"), "causes.no-covariates");
    }
    model
        .covariates()
        .forEach((term, covariate) -> covariate(List.of("covariates", term), term, covariate));
    for (String term : model.absorbed()) {
      problem(
          List.of("covariates", term),
          "causes.absorbed",
          term,
          model.covariate(term).cause().code());
    }
    combinations(List.of("fixed-effects"), model.fixedEffects());
    cluster();
    combination(List.of("leave-out"), model.leaveOut());
    model
        .permutations()
        .filter(times -> times < 1)
        .ifPresent(times -> problem(List.of("permutations"), "causes.no-permutations", times));
    model
        .attribution()
        .ifPresent(
            years -> {
              backwards(List.of("attribution"), years);
              inSample(List.of("attribution", "from"), years.from());
              inSample(List.of("attribution", "to"), years.to());
            });
  }

  private void cluster() {
    List<List<String>> cluster = model.cluster();
    boolean isWord =
        cluster.equals(List.of(List.of("robust"))) || cluster.equals(List.of(List.of("iid")));
    if (!isWord) {
      combinations(List.of("cluster"), cluster);
      if (cluster.size() > 2) {
        problem(List.of("cluster", "2"), "causes.clusters", cluster.size());
      }
    }
  }

  private void covariate(List<String> path, String term, Covariate covariate) {
    if (covariate.years() < 0) {
      problem(plus(path, "lag"), "causes.lag", term, covariate.years());
    }
    if (term.equals(model.outcome().measure().code())) {
      problem(path, "causes.explains-itself", term);
    }
  }

  private void alternatives() {
    Map<String, String> variedIn = new HashMap<>();
    Map<String, Covariate> added = new HashMap<>();
    long count = 1;
    for (Map.Entry<String, Map<String, Alternative>> group : model.alternatives().entrySet()) {
      List<String> path = List.of("alternatives", group.getKey());
      name(path, group.getKey());
      if (group.getValue().isEmpty()) {
        problem(path, "causes.no-alternative", group.getKey());
      }
      count = Math.min(Integer.MAX_VALUE, count * (1 + group.getValue().size()));
      Set<String> varied = new TreeSet<>();
      group
          .getValue()
          .forEach(
              (name, alternative) -> {
                name(plus(path, name), name);
                alternative.varies().forEach(varied::add);
                alternative(plus(path, name), name, alternative, added);
              });
      for (String key : varied) {
        String first = variedIn.putIfAbsent(key, group.getKey());
        if (first != null) {
          problem(path, "causes.varied-twice", key, first, group.getKey());
        }
      }
    }
    if (count > MOST_SPECIFICATIONS) {
      problem(List.of("alternatives"), "causes.too-many", count, MOST_SPECIFICATIONS);
    }
  }

  private void alternative(
      List<String> path, String name, Alternative alternative, Map<String, Covariate> added) {
    int before = problems.size();
    alternative.fixedEffects().ifPresent(all -> combinations(plus(path, "fixed-effects"), all));
    alternative
        .lag()
        .filter(years -> years < 0)
        .ifPresent(years -> problem(plus(path, "lag"), "causes.lag", name, years));
    alternative.sample().ifPresent(sample -> sample(plus(path, "sample"), sample));
    for (String term : alternative.without()) {
      if (!model.covariates().containsKey(term)) {
        unknown(plus(path, "without"), "causes.no-term", term, model.covariates().keySet());
      }
    }
    alternative
        .with()
        .forEach(
            (term, covariate) -> {
              List<String> at = plus(plus(path, "with"), term);
              covariate(at, term, covariate);
              Covariate first = added.putIfAbsent(term, covariate);
              if (model.covariates().containsKey(term)) {
                problem(at, "causes.term-stands", term);
              } else if (first != null && !first.identity().equals(covariate.identity())) {
                problem(at, "causes.term-differs", term);
              }
            });
    boolean saysTheSame =
        model.changed(name, List.of(alternative)).content().equals(model.content());
    if (problems.size() == before && saysTheSame) {
      problem(path, "causes.same-as-model", name);
    }
  }

  private void counterfactuals() {
    Map<String, Covariate> terms = new HashMap<>(model.covariates());
    model.alternatives().values().stream()
        .flatMap(group -> group.values().stream())
        .forEach(alternative -> alternative.with().forEach(terms::putIfAbsent));
    model.counterfactuals().forEach((name, holding) -> counterfactual(name, holding, terms));
  }

  private void counterfactual(String name, Holding holding, Map<String, Covariate> terms) {
    List<String> path = List.of("counterfactuals", name);
    name(path, name);
    if (holding.ways() != 1) {
      problem(path, "causes.hold-one-way", name, holding.ways());
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
      unknown(plus(path, "hold"), "causes.no-term", holding.hold(), known);
    }
    holding.at().ifPresent(figure -> figure(plus(path, "at"), holding.hold(), figure, held));
    inSample(plus(path, "in"), holding.in());
    holding.asIn().ifPresent(year -> inSample(plus(path, "as-in"), year));
    holding
        .meanOf()
        .ifPresent(
            years -> {
              if (years.from() > years.to()) {
                backwards(plus(path, "mean-of"), years);
              }
              inSample(plus(plus(path, "mean-of"), "from"), years.from());
              inSample(plus(plus(path, "mean-of"), "to"), years.to());
            });
  }

  private void figure(List<String> path, String hold, double figure, List<Covariate> held) {
    if (held.size() > 1 && held.stream().map(Covariate::identity).distinct().count() > 1) {
      problem(path, "causes.hold-many", hold, held.size());
    } else if (held.stream().anyMatch(each -> Double.isNaN(each.transformed(figure)))) {
      problem(path, "causes.hold-no-logarithm", hold, figure);
    }
  }

  private void name(List<String> path, String name) {
    if (!NAME.matcher(name).matches()) {
      problem(path, "causes.not-a-name", name);
    }
  }

  private void sample(List<String> path, Sample sample) {
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

  private void backwards(List<String> path, Years years) {
    if (years.from() >= years.to()) {
      problem(path, "causes.backwards", years.from(), years.to());
    }
  }

  private void inSample(List<String> path, int year) {
    model
        .sample()
        .filter(sample -> !sample.holds(year))
        .ifPresent(sample -> problem(path, "causes.outside-sample", year));
  }

  private void combinations(List<String> path, List<List<String>> combinations) {
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

  private void combination(List<String> path, List<String> dimensions) {
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

  private void unknown(List<String> path, String rule, String name, Collection<String> known) {
    String all = String.join(", ", known);
    Spelling.nearest(name, known)
        .ifPresentOrElse(
            near -> problem(path, rule + "-near", name, near, all),
            () -> problem(path, rule, name, all));
  }

  private void problem(List<String> path, String rule, Object... facts) {
    problems.add(Problem.at(places.at(path.toArray(String[]::new)), rule, facts));
  }

  private static List<String> plus(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
