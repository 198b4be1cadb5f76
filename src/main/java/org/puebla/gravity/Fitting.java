package org.puebla.gravity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.gravity.GravityResult.Dropped;
import org.puebla.gravity.ModelRows.Clusters;
import org.puebla.gravity.ModelRows.Pruned;
import org.puebla.gravity.Steps.Estimate;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * One fit on its way: rows and terms are left out until the search ends without finding more of
 * them.
 *
 * @param <P> what says the linear predictor of every row
 */
final class Fitting<P> {

  private final ModelRows<P> rows;
  private final GravitySpec spec;
  private final List<Integer> separated = new ArrayList<>();
  private int allNought;
  private int singletons;

  Fitting(ModelRows<P> rows, GravitySpec spec) {
    this.rows = rows;
    this.spec = spec;
  }

  /** What was found, and where. */
  record Found<P>(GravityResult result, P at) {}

  Found<P> found() {
    if (rows.isNoughtEverywhere()) {
      throw refused("gravity.all-nought", spec.outcome());
    }
    Collinearity terms = prune();
    List<String> collinear = names(terms.collinear());
    while (true) {
      if (terms.kept().isEmpty()) {
        throw refused("gravity.nothing-left", String.join(", ", rows.terms()));
      }
      requireClusters();
      List<Integer> out = rows.leaveIslandsOut();
      if (out.isEmpty()) {
        try (Steps<P> steps = rows.steps(terms.kept())) {
          Search<P> search = new Search<>(steps);
          search.run();
          if (!search.findsSeparated()) {
            return found(search, steps.estimate(search.to()), terms, collinear);
          }
          out = rows.leaveSinkingOut(search.from(), search.to());
        }
      }
      separated.addAll(out);
      terms = prune();
    }
  }

  private Collinearity prune() {
    Pruned pruned = rows.prune();
    allNought += pruned.allNought();
    singletons += pruned.singletons();
    if (rows.size() == 0) {
      throw refused("gravity.no-rows");
    }
    return rows.collinearity();
  }

  private void requireClusters() {
    for (Clusters clusters : rows.clusters()) {
      if (clusters.levels() < 2) {
        throw refused("gravity.one-cluster", clusters.name());
      }
    }
  }

  private List<String> names(List<Integer> places) {
    return places.stream().map(rows.terms()::get).toList();
  }

  private Found<P> found(
      Search<P> search, Estimate estimate, Collinearity terms, List<String> collinear) {
    List<Integer> clusters = rows.clusters().stream().map(Clusters::levels).toList();
    Covariance.Estimated covariances =
        new Covariance(estimate.bread(), rows.size(), clusters, estimate.scores())
            .of(spec.errors(), spec.correction());
    RealMatrix covariance = covariances.matrix();
    List<Coefficient> coefficients = new ArrayList<>();
    for (int term = 0; term < estimate.slopes().length; term++) {
      coefficients.add(
          new Coefficient(
              rows.terms().get(terms.kept().get(term)),
              estimate.slopes()[term],
              Math.sqrt(covariance.getEntry(term, term))));
    }
    List<String> separating = new ArrayList<>(names(terms.collinear()));
    separating.removeAll(collinear);
    return new Found<>(
        new GravityResult(
            coefficients,
            covariance.getData(),
            rows.size(),
            clusters,
            search.deviance(),
            estimate.logLikelihood(),
            estimate.nullLogLikelihood(),
            search.iterations(),
            new Dropped(
                allNought,
                singletons,
                separated.stream().mapToInt(Integer::intValue).sorted().toArray(),
                collinear,
                separating,
                names(terms.nearly())),
            covariances.below(),
            Optional.empty()),
        search.to());
  }

  static PueblaException refused(String rule, Object... facts) {
    return new PueblaException(ExitCode.DATA_FAILED, Problem.of(rule, facts));
  }
}
