package org.puebla.gravity;

import java.util.Arrays;

/**
 * Scores of the rows of a panel.
 *
 * @param terms within fixed effects
 * @param residuals weighted differences of outcomes and expected values
 */
record PanelScores(Panel panel, double[][] terms, double[] residuals) implements Covariance.Meat {

  @Override
  public int parameters() {
    int parameters = terms.length;
    for (Effect effect : panel.effects()) {
      boolean nested = panel.clusters().stream().anyMatch(effect::isNestedIn);
      parameters += nested ? 1 : effect.levels();
    }
    return parameters - Math.max(0, panel.effects().size() - 1);
  }

  @Override
  public double[][] ofRows() {
    double[] squares = Arrays.stream(residuals).map(each -> each * each).toArray();
    return Gram.products(terms, squares);
  }

  @Override
  public double[][] ofClusters(int way) {
    return of(panel.clusters().get(way));
  }

  @Override
  public double[][] ofBothWays() {
    return of(panel.clusters().get(0).and(panel.clusters().get(1)));
  }

  private double[][] of(Effect clusters) {
    double[][] scores = new double[terms.length][clusters.levels()];
    for (int term = 0; term < terms.length; term++) {
      for (int row = 0; row < residuals.length; row++) {
        scores[term][clusters.codes()[row]] += terms[term][row] * residuals[row];
      }
    }
    double[] ones = new double[clusters.levels()];
    Arrays.fill(ones, 1);
    return Gram.products(scores, ones);
  }
}
