package org.puebla.gravity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A gravity model fitted in memory, where its rows still are.
 *
 * @param result what is said of the model
 * @param panel the rows it was fitted to
 * @param fitted expected outcome of each of them
 */
public record GravityFit(GravityResult result, Panel panel, double[] fitted) {

  /** Of the result. */
  public List<Coefficient> coefficients() {
    return result.coefficients();
  }

  /**
   * What fixed effects leave of each covariate, by row. Were a slope greater by a little, the
   * effects would be others too, and the predictor would rise by that much of what is left.
   */
  public double[][] within() {
    Within within = new Within(panel.effects());
    within.weigh(weights());
    double[][] left = new double[panel.covariates().length][panel.size()];
    IntStream.range(0, left.length)
        .parallel()
        .forEach(
            term ->
                within.transform(
                    panel.covariates()[term], within.column(), left[term], Steps.TIGHTEST));
    return left;
  }

  /** Expected outcomes, times the weights of the rows. */
  double[] weights() {
    double[] weights = new double[panel.size()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = panel.weights()[row] * fitted[row];
    }
    return weights;
  }
}
