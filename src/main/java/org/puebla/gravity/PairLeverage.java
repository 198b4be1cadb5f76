package org.puebla.gravity;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How far each pair draws the fit to itself, by which its scores are smaller than those about the
 * truth: P = H (x W⁻¹x′ + d V d′) of Weidner and Zylkin (2021), section 3.4, with d V d′ the
 * covariance of a pair's effects in time, computed in full and not by their approximation.
 */
final class PairLeverage {

  /** Levels of both sides in time up to which the covariance of all is held, 100 MB. */
  static final int MOST_LEVELS = 5_000;

  /** Directions that a pair holds alone have no residual, and say nothing. */
  private static final double ALONE = 1e-8;

  private final ThreeWayRows rows;
  private final RealMatrix bread;
  private final Sweep effects;

  /**
   * @param bread inverse of the curvature of the terms
   */
  PairLeverage(ThreeWayRows rows, RealMatrix bread) {
    this.rows = rows;
    this.bread = bread;
    this.effects = new Sweep(curvature());
  }

  /** The curvature of the effects in time, those of pairs conditioned out. */
  private double[][] curvature() {
    int split = rows.origins().levels();
    double[][] lower = new double[split + rows.destinations().levels()][];
    for (int level = 0; level < lower.length; level++) {
      lower[level] = new double[level + 1];
    }
    for (int[] pair : rows.byPair()) {
      double sum = IntStream.of(pair).mapToDouble(row -> rows.weights()[row]).sum();
      for (int row : pair) {
        for (int other : pair) {
          double weight = rows.weights()[row];
          double bend = (row == other ? weight : 0) - weight * rows.weights()[other] / sum;
          int origin = origin(row);
          int destination = destination(row);
          if (origin(other) <= origin) {
            lower[origin][origin(other)] += bend;
          }
          if (destination(other) <= destination) {
            lower[destination][destination(other)] += bend;
          }
          lower[destination][origin(other)] += bend;
        }
      }
    }
    return lower;
  }

  private int origin(int row) {
    return rows.origins().codes()[row];
  }

  private int destination(int row) {
    return rows.origins().levels() + rows.destinations().codes()[row];
  }

  /**
   * Products of the scores of pairs, of which one has been set right: x′(I − P)⁻¹SS′x, the same
   * either way round. Where variances are as expected outcomes are, up to a factor, that is without
   * bias.
   */
  double[][] meat() {
    int terms = rows.terms().length;
    int[][] pairs = rows.byPair();
    double[][][] parts =
        IntStream.range(0, pairs.length)
            .parallel()
            .mapToObj(pair -> new double[][] {scores(pairs[pair]), righted(pairs[pair])})
            .toArray(double[][][]::new);
    double[][] meat = new double[terms][terms];
    for (double[][] part : parts) {
      for (int one = 0; one < terms; one++) {
        for (int other = 0; other < terms; other++) {
          meat[one][other] += (part[0][one] * part[1][other] + part[1][one] * part[0][other]) / 2;
        }
      }
    }
    return meat;
  }

  private double[] scores(int[] pair) {
    double[] residuals = IntStream.of(pair).mapToDouble(row -> rows.residuals()[row]).toArray();
    return scores(pair, residuals);
  }

  private double[] scores(int[] pair, double[] residuals) {
    double[] scores = new double[rows.terms().length];
    for (int term = 0; term < scores.length; term++) {
      for (int at = 0; at < pair.length; at++) {
        scores[term] += rows.terms()[term][pair[at]] * residuals[at];
      }
    }
    return scores;
  }

  /** With residuals in units of the root of their weight, in which leverage is symmetric. */
  private double[] righted(int[] pair) {
    int size = pair.length;
    double[] roots = new double[size];
    double[] residuals = new double[size];
    for (int at = 0; at < size; at++) {
      roots[at] = Math.sqrt(rows.weights()[pair[at]]);
      residuals[at] = roots[at] > 0 ? rows.residuals()[pair[at]] / roots[at] : 0;
    }
    EigenDecomposition leverage = new EigenDecomposition(leverage(pair, roots));
    double[] righted = new double[size];
    for (int direction = 0; direction < size; direction++) {
      double left = 1 - leverage.getRealEigenvalue(direction);
      if (left > ALONE) {
        double[] way = leverage.getEigenvector(direction).toArray();
        double length = 0;
        for (int at = 0; at < size; at++) {
          length += way[at] * residuals[at];
        }
        for (int at = 0; at < size; at++) {
          righted[at] += way[at] * length / left;
        }
      }
    }
    for (int at = 0; at < size; at++) {
      righted[at] *= roots[at];
    }
    return scores(pair, righted);
  }

  private RealMatrix leverage(int[] pair, double[] roots) {
    int size = pair.length;
    double[][] spread = new double[size][size];
    double[] shares = new double[size];
    double sum = 0;
    for (double root : roots) {
      sum += root * root;
    }
    for (int at = 0; at < size; at++) {
      shares[at] = roots[at] * roots[at] / sum;
      for (int other = 0; other < size; other++) {
        spread[at][other] = effects(pair[at], pair[other]);
      }
    }
    double[] means = new double[size];
    double mean = 0;
    for (int at = 0; at < size; at++) {
      for (int other = 0; other < size; other++) {
        means[at] += shares[other] * spread[at][other];
      }
      mean += shares[at] * means[at];
    }
    RealMatrix leverage = new Array2DRowRealMatrix(size, size);
    for (int at = 0; at < size; at++) {
      for (int other = 0; other <= at; other++) {
        double within = spread[at][other] - means[at] - means[other] + mean;
        double all = roots[at] * roots[other] * (within + terms(pair[at], pair[other]));
        leverage.setEntry(at, other, all);
        leverage.setEntry(other, at, all);
      }
    }
    return leverage;
  }

  private double effects(int row, int other) {
    return effects.at(origin(row), origin(other))
        + effects.at(origin(row), destination(other))
        + effects.at(destination(row), origin(other))
        + effects.at(destination(row), destination(other));
  }

  private double terms(int row, int other) {
    double sum = 0;
    for (int one = 0; one < rows.terms().length; one++) {
      for (int two = 0; two < rows.terms().length; two++) {
        sum += rows.terms()[one][row] * bread.getEntry(one, two) * rows.terms()[two][other];
      }
    }
    return sum;
  }
}
