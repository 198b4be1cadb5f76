package org.puebla.gravity;

import java.util.List;

/**
 * A fitted gravity model.
 *
 * @param panel the rows it was fitted to
 * @param fitted expected outcome of each of them
 * @param clusters number of clusters in each way; none where errors are not clustered
 * @param deviance twice the difference of log-likelihoods of a perfect fit and this one
 * @param logLikelihood of this fit
 * @param nullLogLikelihood of a constant alone on the same rows
 */
public record GravityFit(
    List<Coefficient> coefficients,
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

  public GravityFit {
    coefficients = List.copyOf(coefficients);
    clusters = List.copyOf(clusters);
  }

  /** 1 − ln L / ln L of a constant (McFadden 1974). */
  public double pseudoR2() {
    return 1 - logLikelihood / nullLogLikelihood;
  }
}
