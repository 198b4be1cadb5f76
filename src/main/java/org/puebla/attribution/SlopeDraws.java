package org.puebla.attribution;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RectangularCholeskyDecomposition;
import org.apache.commons.math3.random.Well19937c;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Slopes drawn from the normal distribution about their estimates, by Cholesky's decomposition of
 * their correlations (Krinsky and Robb 1986). Errors clustered two ways may leave directions
 * without spread, in which nothing is drawn.
 */
final class SlopeDraws {

  private static final double NOTHING = 1e-10;

  private SlopeDraws() {}

  /**
   * @throws PueblaException when the covariances are none
   */
  static Point[] of(Slopes slopes, Draws draws) {
    double[][] root = root(slopes.covariance());
    Well19937c random = new Well19937c(draws.seed());
    Point[] points = new Point[draws.count()];
    for (int draw = 0; draw < points.length; draw++) {
      double[] departure = new double[root.length];
      for (int way = 0; root.length > 0 && way < root[0].length; way++) {
        double step = random.nextGaussian();
        for (int slope = 0; slope < departure.length; slope++) {
          departure[slope] += root[slope][way] * step;
        }
      }
      points[draw] = Point.away(slopes, departure);
    }
    return points;
  }

  /** A matrix that times its transpose is the covariance. */
  private static double[][] root(double[][] covariance) {
    double[] errors = new double[covariance.length];
    for (int at = 0; at < errors.length; at++) {
      errors[at] = Math.sqrt(covariance[at][at]);
      if (!(errors[at] >= 0)) {
        throw refused();
      }
    }
    if (errors.length == 0) {
      return new double[0][];
    }
    double[][] root = decomposed(correlations(covariance, errors));
    for (int slope = 0; slope < root.length; slope++) {
      for (int way = 0; way < root[slope].length; way++) {
        root[slope][way] *= errors[slope];
      }
    }
    return root;
  }

  /** Slopes may be of very unlike size; correlations are not. */
  private static RealMatrix correlations(double[][] covariance, double[] errors) {
    int size = errors.length;
    double[][] correlations = new double[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        double scale = errors[one] * errors[other];
        double off = Math.abs(covariance[one][other] - covariance[other][one]);
        if (!(off <= NOTHING * scale) || (scale == 0 && covariance[one][other] != 0)) {
          throw refused();
        }
        correlations[one][other] =
            one == other ? 1 : scale > 0 ? covariance[one][other] / scale : 0;
      }
    }
    return new Array2DRowRealMatrix(correlations, false);
  }

  private static double[][] decomposed(RealMatrix correlations) {
    try {
      return new RectangularCholeskyDecomposition(correlations, NOTHING).getRootMatrix().getData();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw refused();
    }
  }

  private static PueblaException refused() {
    return new PueblaException(ExitCode.DATA_FAILED, Problem.of("attribution.not-a-covariance"));
  }
}
