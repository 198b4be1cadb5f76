package org.puebla.gravity;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.gravity.GravitySpec.SmallSample;

/**
 * Covariances of the coefficients: the sandwich of curvature and scores, whose scores are added up
 * within clusters one or two ways (Cameron, Gelbach and Miller 2011).
 */
public final class Covariance {

  /** Sums of squares and products of scores, term by term. */
  public interface Meat {

    /** Of the scores of rows. */
    double[][] ofRows();

    /** Of the scores added up within the clusters of one way. */
    double[][] ofClusters(int way);

    /** The same for rows that share their clusters of both ways. */
    double[][] ofBothWays();

    /**
     * Terms and levels of effects, less what is counted twice; of an effect nested in a cluster
     * only one level is.
     */
    int parameters();
  }

  /**
   * Covariances of coefficients, and how they came about.
   *
   * @param matrix in the order of the terms
   * @param below directions whose variance was below nought, and was set to nought
   */
  public record Estimated(RealMatrix matrix, int below) {}

  private final RealMatrix bread;
  private final int rows;
  private final List<Integer> clusters;
  private final Meat meat;

  /**
   * Covariances of one fit.
   *
   * @param bread inverse of the curvature
   * @param clusters how many there are, way by way
   */
  public Covariance(RealMatrix bread, int rows, List<Integer> clusters, Meat meat) {
    this.bread = bread;
    this.rows = rows;
    this.clusters = List.copyOf(clusters);
    this.meat = meat;
  }

  /** In the order of the terms. */
  public Estimated of(GravitySpec.Errors errors, SmallSample correction) {
    boolean corrected = correction == SmallSample.FIXEST;
    double freedom = corrected ? (rows - 1.0) / (rows - meat.parameters()) : 1;
    return switch (errors) {
      case IID -> new Estimated(bread.scalarMultiply(freedom), 0);
      case ROBUST ->
          new Estimated(
              sandwich(meat.ofRows())
                  .scalarMultiply(freedom * (corrected ? rows / (rows - 1.0) : 1)),
              0);
      case CLUSTERED -> {
        double fewest = Collections.min(clusters);
        double factor = corrected ? fewest / (fewest - 1) : 1;
        Estimated mended = positive(clustered());
        yield new Estimated(mended.matrix().scalarMultiply(freedom * factor), mended.below());
      }
    };
  }

  private RealMatrix clustered() {
    RealMatrix sum = sandwich(meat.ofClusters(0));
    return clusters.size() == 2
        ? sum.add(sandwich(meat.ofClusters(1))).subtract(sandwich(meat.ofBothWays()))
        : sum;
  }

  private RealMatrix sandwich(double[][] meat) {
    return bread.multiply(new Array2DRowRealMatrix(meat, false)).multiply(bread);
  }

  /**
   * Two-way covariances can have directions below nought, which are set to nought. Directions
   * depend on the units of the terms: they are found with each term in units of the error that
   * curvature alone gives it, so that no choice of units changes an error.
   */
  private Estimated positive(RealMatrix covariance) {
    if (clusters.size() < 2) {
      return new Estimated(covariance, 0);
    }
    int terms = covariance.getRowDimension();
    double[] units = new double[terms];
    Arrays.setAll(units, term -> Math.sqrt(bread.getEntry(term, term)));
    EigenDecomposition parts = new EigenDecomposition(scaled(covariance, units, -1));
    RealMatrix diagonal = new Array2DRowRealMatrix(terms, terms);
    int below = 0;
    for (int at = 0; at < terms; at++) {
      double value = parts.getRealEigenvalue(at);
      below += value < 0 ? 1 : 0;
      diagonal.setEntry(at, at, Math.max(0, value));
    }
    return below == 0
        ? new Estimated(covariance, 0)
        : new Estimated(
            scaled(parts.getV().multiply(diagonal).multiply(parts.getVT()), units, 1), below);
  }

  private static RealMatrix scaled(RealMatrix covariance, double[] units, int power) {
    RealMatrix scaled = covariance.copy();
    for (int row = 0; row < units.length; row++) {
      for (int column = 0; column < units.length; column++) {
        scaled.multiplyEntry(row, column, Math.pow(units[row] * units[column], power));
      }
    }
    // Rounding can part what is the same on both sides of the diagonal.
    return scaled.add(scaled.transpose()).scalarMultiply(0.5);
  }
}
