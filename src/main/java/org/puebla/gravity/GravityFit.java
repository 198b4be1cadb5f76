package org.puebla.gravity;

import java.util.List;

/**
 * A fitted gravity model.
 *
 * @param covariance of the coefficients, in their order
 * @param panel the rows it was fitted to
 * @param fitted expected outcome of each of them
 * @param clusters number of clusters in each way; none where errors are not clustered
 * @param deviance twice the difference of log-likelihoods of a perfect fit and this one
 * @param logLikelihood of this fit
 * @param nullLogLikelihood of a constant alone on the same rows
 */
public record GravityFit(
    List<Coefficient> coefficients,
    double[][] covariance,
    Panel panel,
    double[] fitted,
    List<Integer> clusters,
    double deviance,
    double logLikelihood,
    double nullLogLikelihood,
    int iterations,
    Dropped dropped) {

  /**
   * What the model was fitted without.
   *
   * @param allNought rows of levels whose outcomes are all nought
   * @param singletons rows with a level to themselves
   * @param separated rows that separate, by their number in the file
   * @param collinear terms that are sums of effects and earlier terms
   * @param separating terms that are so once separated rows are gone
   * @param nearly terms kept of which earlier ones leave less than a ten-thousandth
   */
  public record Dropped(
      int allNought,
      int singletons,
      int[] separated,
      List<String> collinear,
      List<String> separating,
      List<String> nearly) {}

  private static final double TOLERANCE = 1e-10;

  public GravityFit {
    coefficients = List.copyOf(coefficients);
    clusters = List.copyOf(clusters);
  }

  /** 1 − ln L / ln L of a constant (McFadden 1974). */
  public double pseudoR2() {
    return result().pseudoR2();
  }

  /** What is said of the model, without its rows. */
  public GravityResult result() {
    return new GravityResult(
        coefficients,
        covariance,
        panel.size(),
        clusters,
        deviance,
        logLikelihood,
        nullLogLikelihood,
        iterations,
        dropped);
  }

  /**
   * What fixed effects leave of each covariate, by row. Were a slope greater by a little, the
   * effects would be others too, and the predictor would rise by that much of what is left.
   */
  public double[][] within() {
    double[] weights = new double[panel.size()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = panel.weights()[row] * fitted[row];
    }
    Within within = new Within(panel.effects());
    within.weigh(weights);
    double[][] left = new double[panel.covariates().length][panel.size()];
    for (int term = 0; term < left.length; term++) {
      within.transform(panel.covariates()[term], within.column(), left[term], TOLERANCE);
    }
    return left;
  }
}
