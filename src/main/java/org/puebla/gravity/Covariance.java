package org.puebla.gravity;

import java.util.ArrayList;
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
  public RealMatrix of(GravitySpec.Errors errors, SmallSample correction) {
    boolean corrected = correction == SmallSample.FIXEST;
    double freedom = corrected ? (rows - 1.0) / (rows - meat.parameters()) : 1;
    return switch (errors) {
      case IID -> bread.scalarMultiply(freedom);
      case ROBUST ->
          sandwich(meat.ofRows()).scalarMultiply(freedom * (corrected ? rows / (rows - 1.0) : 1));
      case CLUSTERED -> {
        double fewest = Collections.min(clusters);
        double factor = corrected ? fewest / (fewest - 1) : 1;
        yield positive(clustered()).scalarMultiply(freedom * factor);
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

  /** Two-way covariances can have directions below nought, which are set to nought. */
  private RealMatrix positive(RealMatrix covariance) {
    if (clusters.size() < 2) {
      return covariance;
    }
    EigenDecomposition parts = new EigenDecomposition(covariance);
    List<Double> values = new ArrayList<>();
    for (double value : parts.getRealEigenvalues()) {
      values.add(Math.max(0, value));
    }
    if (values.stream().noneMatch(value -> value == 0)) {
      return covariance;
    }
    RealMatrix diagonal = new Array2DRowRealMatrix(values.size(), values.size());
    for (int at = 0; at < values.size(); at++) {
      diagonal.setEntry(at, at, values.get(at));
    }
    return parts.getV().multiply(diagonal).multiply(parts.getVT());
  }
}
