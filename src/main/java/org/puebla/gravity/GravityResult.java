package org.puebla.gravity;

import java.util.List;
import java.util.Optional;

/**
 * What a fitted gravity model says, wherever its rows are.
 *
 * @param covariance of the coefficients, in their order
 * @param observations rows it was fitted to
 * @param clusters number of clusters in each way; none where errors are not clustered
 * @param deviance twice the difference of log-likelihoods of a perfect fit and this one
 * @param logLikelihood of this fit
 * @param nullLogLikelihood of a constant alone on the same rows
 * @param belowNought directions in which errors clustered two ways had a variance below nought,
 *     which was set to nought
 * @param bias what was taken from the estimates, where their bias was corrected
 */
public record GravityResult(
    List<Coefficient> coefficients,
    double[][] covariance,
    int observations,
    List<Integer> clusters,
    double deviance,
    double logLikelihood,
    double nullLogLikelihood,
    int iterations,
    Dropped dropped,
    int belowNought,
    Optional<ThreeWayBias> bias) {

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

  /** Below it errors by clusters are too small (Cameron, Gelbach and Miller 2011). */
  private static final int FEW_CLUSTERS = 30;

  public GravityResult {
    coefficients = List.copyOf(coefficients);
    clusters = List.copyOf(clusters);
  }

  /**
   * The same model with its estimates corrected.
   *
   * @param others coefficients, one for each
   * @param otherCovariance of these
   */
  GravityResult corrected(
      List<Coefficient> others, double[][] otherCovariance, ThreeWayBias taken) {
    return new GravityResult(
        others,
        otherCovariance,
        observations,
        clusters,
        deviance,
        logLikelihood,
        nullLogLikelihood,
        iterations,
        dropped,
        belowNought,
        Optional.of(taken));
  }

  /** 1 − ln L / ln L of a constant (McFadden 1974). */
  public double pseudoR2() {
    return 1 - logLikelihood / nullLogLikelihood;
  }

  /** The numbers of clusters that are too few to tell errors by. */
  public List<Integer> fewClusters() {
    return clusters.stream().filter(number -> number < FEW_CLUSTERS).toList();
  }
}
