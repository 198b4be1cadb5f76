package org.puebla.gravity.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.Collinearity;
import org.puebla.gravity.Covariance;
import org.puebla.gravity.GravityResult;
import org.puebla.gravity.GravityResult.Dropped;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Likelihood;

/**
 * Fits a model whose rows are spread over Spark: what {@link org.puebla.gravity.Ppml} does, with
 * the same answer. The predictor of a row follows from its terms, the slopes, and what its levels
 * add; so rows keep nothing from step to step, and a pass sends the levels out and brings their
 * sums back.
 */
final class SpreadPpml {

  private final GravitySpec spec;
  private final List<String> terms;
  private final List<String> clusters;
  private Spread spread;
  private int allNought;
  private int singletons;
  private int size;
  private double mean;
  private final List<Integer> separated = new ArrayList<>();

  /**
   * @param terms their names
   * @param clusters the names of both ways
   */
  SpreadPpml(Spread spread, GravitySpec spec, List<String> terms, List<String> clusters) {
    this.spread = spread;
    this.spec = spec;
    this.terms = terms;
    this.clusters = clusters;
  }

  /** Fits, and lets the rows go. */
  GravityResult fit() {
    try {
      return found();
    } finally {
      spread.blocks().unpersist();
    }
  }

  private GravityResult found() {
    measure();
    if (mean == 0) {
      throw SpreadSearch.refused("gravity.all-nought", spec.outcome());
    }
    prune();
    Collinearity found = collinearity();
    List<String> collinear = names(found.collinear());
    while (true) {
      if (found.kept().isEmpty()) {
        throw SpreadSearch.refused("gravity.nothing-left", String.join(", ", terms));
      }
      requireClusters();
      if (!leaveIslandsOut()) {
        try (SpreadSearch search =
            new SpreadSearch(
                spread, found.kept().stream().mapToInt(Integer::intValue).toArray(), mean)) {
          search.run();
          if (!search.findsSeparated()) {
            List<String> separating = names(found.collinear());
            separating.removeAll(collinear);
            return result(search, found, collinear, separating);
          }
          leaveOut(search.lastMove(), (move, block, row) -> !move.isSeparated(block, row));
        }
      }
      prune();
      found = collinearity();
    }
  }

  private List<String> names(List<Integer> places) {
    return new ArrayList<>(places.stream().map(terms::get).toList());
  }

  private void measure() {
    double[] sums =
        spread
            .pass(
                0,
                Folding.SUM,
                new int[] {2},
                (nothing, block, none, all) -> {
                  for (double count : block.outcome()) {
                    all[0][0]++;
                    all[0][1] += count;
                  }
                })[0];
    size = (int) sums[0];
    mean = size == 0 ? 0 : sums[1] / size;
  }

  private void prune() {
    SpreadPruning pruning = SpreadPruning.of(spread);
    spread = pruning.left();
    allNought += pruning.allNought();
    singletons += pruning.singletons();
    measure();
    if (size == 0) {
      throw SpreadSearch.refused("gravity.no-rows");
    }
  }

  private void requireClusters() {
    for (int way = 0; way < clusters.size(); way++) {
      if (spread.clusters().get(way) < 2) {
        throw SpreadSearch.refused("gravity.one-cluster", clusters.get(way));
      }
    }
  }

  private boolean leaveIslandsOut() {
    List<SpreadIslands.Trips> trips = SpreadIslands.of(spread);
    int before = separated.size();
    if (!trips.isEmpty()) {
      leaveOut(
          trips, (all, block, row) -> all.stream().noneMatch(pair -> pair.isSeparated(block, row)));
    }
    return separated.size() > before;
  }

  private <S> void leaveOut(S shared, Spread.Keeping<S> keeping) {
    List<Integer> rows = spread.without(shared, keeping);
    if (!rows.isEmpty()) {
      separated.addAll(rows);
      spread = spread.only(shared, keeping);
    }
  }

  private Collinearity collinearity() {
    int count = terms.size();
    int[] all = IntStream.range(0, count).toArray();
    double[] means = spread.effects() == 0 ? new double[count] : squares(new double[count])[1];
    for (int term = 0; term < count; term++) {
      means[term] /= size;
    }
    double[] spreads = squares(means)[0];
    try (SpreadWithin within = SpreadWithin.ofTerms(spread, all)) {
      within.solve(SpreadSearch.TIGHTEST);
      return Collinearity.of(within.products(), spreads);
    }
  }

  /** Of each term the sum of squares about a mean, and the sum. */
  private double[][] squares(double[] about) {
    return spread.pass(
        about,
        Folding.SUM,
        new int[] {about.length, about.length},
        (means, block, none, sums) -> {
          for (int term = 0; term < means.length; term++) {
            for (double value : block.terms()[term]) {
              sums[0][term] += (value - means[term]) * (value - means[term]);
              sums[1][term] += value;
            }
          }
        });
  }

  private GravityResult result(
      SpreadSearch search, Collinearity found, List<String> collinear, List<String> separating) {
    Predictor predictor = search.lastMove().to();
    SpreadScores scores = search.scores();
    RealMatrix covariance =
        new Covariance(search.bread(), size, spread.clusters(), scores.parameters(), scores)
            .of(spec.errors(), spec.correction());
    List<Coefficient> coefficients = new ArrayList<>();
    for (int term = 0; term < predictor.slopes().length; term++) {
      coefficients.add(
          new Coefficient(
              terms.get(found.kept().get(term)),
              predictor.slopes()[term],
              Math.sqrt(covariance.getEntry(term, term))));
    }
    double[] likelihoods = likelihoods(predictor);
    return new GravityResult(
        coefficients,
        covariance.getData(),
        size,
        spread.clusters(),
        search.deviance(),
        likelihoods[0],
        likelihoods[1],
        search.iterations(),
        new Dropped(
            allNought,
            singletons,
            separated.stream().mapToInt(Integer::intValue).sorted().toArray(),
            collinear,
            separating,
            names(found.nearly())),
        Optional.empty());
  }

  /** Of the fit, and of a constant alone. */
  private double[] likelihoods(Predictor predictor) {
    double[] sums =
        spread
            .pass(
                0,
                Folding.SUM,
                new int[] {2},
                (nothing, block, none, all) -> {
                  for (int row = 0; row < block.size(); row++) {
                    all[0][0] += block.weight(row) * block.outcome()[row];
                    all[0][1] += block.weight(row) * Math.exp(block.offset(row));
                  }
                })[0];
    double rate = sums[0] / sums[1];
    return spread
        .pass(
            predictor,
            Folding.SUM,
            new int[] {2},
            (fitted, block, none, all) -> {
              for (int row = 0; row < block.size(); row++) {
                double count = block.outcome()[row];
                double expected = Math.exp(fitted.at(block, row));
                double constant = rate * Math.exp(block.offset(row));
                all[0][0] += block.weight(row) * Likelihood.log(count, expected);
                all[0][1] += block.weight(row) * Likelihood.log(count, constant);
              }
            })[0];
  }
}
