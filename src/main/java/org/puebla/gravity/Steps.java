package org.puebla.gravity;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * What a search for an estimate does to rows: a step of weighted least squares, and a pass that
 * tells where it led.
 *
 * @param <P> what says the linear predictor of every row
 */
public interface Steps<P> extends AutoCloseable {

  /** How exactly effects are taken out at the end. */
  double TIGHTEST = 1e-10;

  /** Where the search begins. */
  P first();

  /**
   * Where one step leads.
   *
   * @param isExact whether the effects were taken out as exactly as was asked
   */
  record Step<P>(P next, boolean isExact) {}

  /**
   * Weighted least squares about a predictor.
   *
   * @param tolerance on the coefficients of effects, as a share of the spread of each column
   */
  Step<P> step(P from, double tolerance);

  /** What going from one predictor to another says of the rows. */
  Told pass(P from, P to);

  P halfway(P one, P other);

  /**
   * For how many steps effects may not have been taken out exactly before the search is given up.
   */
  int patience();

  /**
   * What the end of a search says.
   *
   * @param slopes of the terms
   * @param bread inverse of the curvature
   * @param logLikelihood there
   * @param nullLogLikelihood of a constant alone on the same rows
   */
  record Estimate(
      double[] slopes,
      RealMatrix bread,
      Covariance.Meat scores,
      double logLikelihood,
      double nullLogLikelihood) {}

  /** Of the last step. */
  Estimate estimate(P at);

  @Override
  void close();
}
