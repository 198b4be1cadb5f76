package org.puebla.gravity;

import org.apache.commons.math3.special.Gamma;

/** What outcomes say of expected values under a Poisson distribution, row by row weighted. */
public final class Likelihood {

  private Likelihood() {}

  /** Half the deviance of one row. */
  static double shortfall(double count, double expected) {
    double gain = count > 0 ? count * Math.log(count / expected) : 0;
    return gain - (count - expected);
  }

  static double log(double[] outcome, double[] expected, double[] weights) {
    double sum = 0;
    for (int row = 0; row < outcome.length; row++) {
      sum += weights[row] * log(outcome[row], expected[row]);
    }
    return sum;
  }

  /** With one expected value for all rows, up to the offset: that of a constant alone. */
  static double ofConstant(double[] outcome, double[] weights, double[] offset) {
    double counts = 0;
    double exposures = 0;
    for (int row = 0; row < outcome.length; row++) {
      counts += weights[row] * outcome[row];
      exposures += weights[row] * Math.exp(offset[row]);
    }
    double sum = 0;
    for (int row = 0; row < outcome.length; row++) {
      sum += weights[row] * log(outcome[row], counts / exposures * Math.exp(offset[row]));
    }
    return sum;
  }

  /** Of one row. */
  public static double log(double count, double expected) {
    return (count > 0 ? count * Math.log(expected) : 0) - expected - Gamma.logGamma(count + 1);
  }
}
