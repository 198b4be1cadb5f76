package org.puebla.gravity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.gravity.GravitySpec.SmallSample;

/**
 * Covariances of the coefficients: the sandwich of curvature and scores, whose scores are added up
 * within clusters one or two ways (Cameron, Gelbach and Miller 2011).
 */
final class Covariance {

  private final Panel panel;
  private final double[][] terms;
  private final RealMatrix bread;
  private final double[] residuals;

  /**
   * @param terms within fixed effects
   * @param bread inverse of the curvature
   * @param residuals weighted differences of outcomes and expected values
   */
  Covariance(Panel panel, double[][] terms, RealMatrix bread, double[] residuals) {
    this.panel = panel;
    this.terms = terms;
    this.bread = bread;
    this.residuals = residuals;
  }

  RealMatrix of(GravitySpec.Errors errors, SmallSample correction) {
    boolean corrected = correction == SmallSample.FIXEST;
    double freedom = corrected ? (panel.size() - 1.0) / (panel.size() - parameters()) : 1;
    return switch (errors) {
      case IID -> bread.scalarMultiply(freedom);
      case ROBUST -> {
        double rows = panel.size();
        yield sandwich(ofRows()).scalarMultiply(freedom * (corrected ? rows / (rows - 1) : 1));
      }
      case CLUSTERED -> {
        double clusters = panel.clusters().stream().mapToInt(Effect::levels).min().orElseThrow();
        double factor = corrected ? clusters / (clusters - 1) : 1;
        yield positive(clustered()).scalarMultiply(freedom * factor);
      }
    };
  }

  private RealMatrix clustered() {
    List<Effect> ways = panel.clusters();
    RealMatrix sum = sandwich(ofClusters(ways.get(0)));
    if (ways.size() == 2) {
      sum =
          sum.add(sandwich(ofClusters(ways.get(1))))
              .subtract(sandwich(ofClusters(ways.get(0).and(ways.get(1)))));
    }
    return sum;
  }

  /**
   * Terms and levels of effects, less what is counted twice; of an effect nested in a cluster only
   * one level is.
   */
  private int parameters() {
    int parameters = terms.length;
    for (Effect effect : panel.effects()) {
      boolean nested = panel.clusters().stream().anyMatch(effect::isNestedIn);
      parameters += nested ? 1 : effect.levels();
    }
    return parameters - Math.max(0, panel.effects().size() - 1);
  }

  private RealMatrix sandwich(double[][] meat) {
    return bread.multiply(new Array2DRowRealMatrix(meat, false)).multiply(bread);
  }

  private double[][] ofRows() {
    double[] squares = Arrays.stream(residuals).map(each -> each * each).toArray();
    return Gram.products(terms, squares);
  }

  private double[][] ofClusters(Effect clusters) {
    double[][] scores = new double[terms.length][clusters.levels()];
    for (int term = 0; term < terms.length; term++) {
      for (int row = 0; row < residuals.length; row++) {
        scores[term][clusters.codes()[row]] += terms[term][row] * residuals[row];
      }
    }
    double[] ones = new double[clusters.levels()];
    Arrays.fill(ones, 1);
    return Gram.products(scores, ones);
  }

  /** Two-way covariances can have directions below nought, which are set to nought. */
  private RealMatrix positive(RealMatrix covariance) {
    if (panel.clusters().size() < 2) {
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
