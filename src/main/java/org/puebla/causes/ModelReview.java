package org.puebla.causes;

import java.util.List;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.GravitySpec.BiasCorrection;
import org.puebla.model.Problem;
import org.puebla.yaml.Places;

/** One gravity model under examination: whatever is wrong with it is said of the line it is on. */
final class ModelReview {

  private final GravityModel model;
  private final ModelChecks checks;

  private ModelReview(ModelChecks checks) {
    this.model = checks.model();
    this.checks = checks;
  }

  /** Everything that is wrong. */
  static List<Problem> problems(GravityModel model, Places places) {
    ModelChecks checks = new ModelChecks(model, places);
    new ModelReview(checks).itself();
    new AlternativesReview(checks).all();
    new CounterfactualsReview(checks).all();
    return checks.problems();
  }

  private void itself() {
    checks.name(List.of("gravity"), model.gravity());
    model.sample().ifPresent(sample -> checks.sample(List.of("sample"), sample));
    if (model.covariates().isEmpty()) {
      checks.problem(List.of("covariates"), "causes.no-covariates");
    }
    model
        .covariates()
        .forEach(
            (term, covariate) -> checks.covariate(List.of("covariates", term), term, covariate));
    for (String term : model.absorbed()) {
      checks.problem(
          List.of("covariates", term),
          "causes.absorbed",
          term,
          model.covariate(term).cause().code());
    }
    checks.combinations(List.of("fixed-effects"), model.fixedEffects());
    cluster();
    biasCorrection();
    checks.combination(List.of("leave-out"), model.leaveOut());
    model
        .permutations()
        .filter(times -> times < 1)
        .ifPresent(
            times -> checks.problem(List.of("permutations"), "causes.no-permutations", times));
    model
        .attribution()
        .ifPresent(
            years -> {
              checks.backwards(List.of("attribution"), years);
              checks.inSample(List.of("attribution", "from"), years.from());
              checks.inSample(List.of("attribution", "to"), years.to());
            });
  }

  private void biasCorrection() {
    boolean asked =
        model.biasCorrection().filter(BiasCorrection.WEIDNER_ZYLKIN::equals).isPresent();
    if (asked && !GravitySpec.isThreeWay(model.fixedEffects(), model.cluster())) {
      checks.problem(
          List.of("bias-correction"),
          "gravity.not-three-way",
          model.fixedEffects().toString(),
          model.cluster().toString());
    }
  }

  private void cluster() {
    List<List<String>> cluster = model.cluster();
    boolean isWord =
        cluster.equals(List.of(List.of("robust"))) || cluster.equals(List.of(List.of("iid")));
    if (!isWord) {
      checks.combinations(List.of("cluster"), cluster);
      if (cluster.size() > 2) {
        checks.problem(List.of("cluster", "2"), "causes.clusters", cluster.size());
      }
    }
  }
}
