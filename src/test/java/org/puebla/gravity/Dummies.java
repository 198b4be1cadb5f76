package org.puebla.gravity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The same model with a column for each level of each effect, by Newton's method on the whole:
 * slow, and without any of the ways that the fit takes.
 */
record Dummies(double[] estimates, double[] robustErrors) {

  static Dummies of(Panel panel) {
    RealMatrix design = design(panel);
    int rows = panel.size();
    double[] beta = new double[design.getColumnDimension()];
    double[] expected = new double[rows];
    for (int step = 0; step < 60; step++) {
      double[] eta = design.operate(beta);
      for (int row = 0; row < rows; row++) {
        expected[row] = Math.exp(eta[row] + panel.offset()[row]);
      }
      double[] score = new double[rows];
      for (int row = 0; row < rows; row++) {
        score[row] = panel.weights()[row] * (panel.outcome()[row] - expected[row]);
      }
      double[] move =
          new SingularValueDecomposition(curvature(design, panel, expected))
              .getSolver()
              .solve(new ArrayRealVector(design.preMultiply(score)))
              .toArray();
      double longest = Arrays.stream(move).map(Math::abs).max().orElse(0);
      double share = Math.min(1, 2 / Math.max(longest, 1e-300));
      for (int at = 0; at < beta.length; at++) {
        beta[at] += share * move[at];
      }
    }
    return new Dummies(Arrays.copyOf(beta, panel.terms().size()), errors(design, panel, expected));
  }

  private static double[] errors(RealMatrix design, Panel panel, double[] expected) {
    RealMatrix bread =
        new SingularValueDecomposition(curvature(design, panel, expected)).getSolver().getInverse();
    double[] squares = new double[expected.length];
    for (int row = 0; row < squares.length; row++) {
      double score = panel.weights()[row] * (panel.outcome()[row] - expected[row]);
      squares[row] = score * score;
    }
    RealMatrix covariance = bread.multiply(weighted(design, squares)).multiply(bread);
    return IntStream.range(0, panel.terms().size())
        .mapToDouble(at -> Math.sqrt(covariance.getEntry(at, at)))
        .toArray();
  }

  private static RealMatrix curvature(RealMatrix design, Panel panel, double[] expected) {
    double[] weights = new double[expected.length];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = panel.weights()[row] * expected[row];
    }
    return weighted(design, weights);
  }

  private static RealMatrix weighted(RealMatrix design, double[] weights) {
    RealMatrix scaled = design.copy();
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < design.getColumnDimension(); column++) {
        scaled.multiplyEntry(row, column, weights[row]);
      }
    }
    return design.transpose().multiply(scaled);
  }

  private static RealMatrix design(Panel panel) {
    int width = panel.terms().size() + panel.effects().stream().mapToInt(Effect::levels).sum();
    RealMatrix design = new Array2DRowRealMatrix(panel.size(), width);
    for (int row = 0; row < panel.size(); row++) {
      int at = 0;
      for (double[] term : panel.covariates()) {
        design.setEntry(row, at++, term[row]);
      }
      for (Effect effect : panel.effects()) {
        design.setEntry(row, at + effect.codes()[row], 1);
        at += effect.levels();
      }
    }
    return design;
  }
}
