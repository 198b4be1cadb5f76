package org.puebla.gravity;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What is said of one term.
 *
 * @param error standard error
 */
public record Coefficient(String term, double estimate, double error) {

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final double MARGIN = NORMAL.inverseCumulativeProbability(0.975);

  public double statistic() {
    return estimate / error;
  }

  /** Of a statistic so far from nought either way, by the normal distribution. */
  public double probability() {
    return 2 * NORMAL.cumulativeProbability(-Math.abs(statistic()));
  }

  /** The lower end of the 95 % interval. */
  public double low() {
    return estimate - MARGIN * error;
  }

  /** The upper end of the 95 % interval. */
  public double high() {
    return estimate + MARGIN * error;
  }
}
