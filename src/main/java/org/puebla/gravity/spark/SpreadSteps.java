package org.puebla.gravity.spark;

import java.util.Arrays;
import org.puebla.gravity.Curvature;
import org.puebla.gravity.Likelihood;
import org.puebla.gravity.Steps;
import org.puebla.gravity.Told;

/** Steps over spread rows, a few passes each. */
final class SpreadSteps implements Steps<Predictor> {

  /** Where turns over the effects lead nowhere, each step would be as many passes again. */
  private static final int PATIENCE = 0;

  private final Spread spread;
  private final int[] terms;
  private final Predictor first;
  private final SpreadWithin within;
  private double[][] products = {};

  /**
   * @param mean of all outcomes
   */
  SpreadSteps(Spread spread, int[] terms, double mean) {
    this.spread = spread;
    this.terms = terms;
    this.first = Predictor.first(mean, terms, spread.effectLevels());
    this.within = SpreadWithin.ofSteps(spread, terms);
  }

  @Override
  public Predictor first() {
    return first;
  }

  @Override
  public Step<Predictor> step(Predictor from, double tolerance) {
    within.weigh(from);
    boolean isExact = within.solve(tolerance);
    products = within.products();
    double[] slopes = curvature().slopes(Arrays.copyOf(products[terms.length], terms.length));
    return new Step<>(new Predictor(0, from.mean(), terms, slopes, within.levels(slopes)), isExact);
  }

  /** The working outcome stands after the terms. */
  private Curvature curvature() {
    return new Curvature(
        Arrays.stream(products, 0, terms.length)
            .map(row -> Arrays.copyOf(row, terms.length))
            .toArray(double[][]::new));
  }

  @Override
  public Told pass(Predictor from, Predictor to) {
    double[] sums =
        spread
            .pass(
                new Move(from, to),
                Folding.SUM,
                new int[] {Told.NUMBERS},
                (move, block, none, all) -> move.add(block, all[0]))[0];
    return Told.of(sums);
  }

  @Override
  public Predictor halfway(Predictor one, Predictor other) {
    return one.halfwayTo(other);
  }

  @Override
  public int patience() {
    return PATIENCE;
  }

  @Override
  public Estimate estimate(Predictor at) {
    double[] likelihoods = likelihoods(at);
    return new Estimate(
        at.slopes(),
        curvature().inverse(),
        new SpreadScores(spread, at, within.packed(), within.columns()),
        likelihoods[0],
        likelihoods[1]);
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

  @Override
  public void close() {
    within.close();
  }
}
