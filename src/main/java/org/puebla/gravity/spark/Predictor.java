package org.puebla.gravity.spark;

import java.io.Serializable;
import org.puebla.gravity.Acceleration;

/**
 * A linear predictor, from which that of each row follows; rows keep none of their own.
 *
 * @param start share of where the search began: the logarithm of halfway between an outcome and the
 *     mean of all
 * @param mean of all outcomes
 * @param terms places of the terms in the model
 * @param levels what each level of each effect adds
 */
record Predictor(double start, double mean, int[] terms, double[] slopes, double[][] levels)
    implements Serializable {

  /** Where a search begins. */
  static Predictor first(double mean, int[] terms, int[] levels) {
    return new Predictor(1, mean, terms, new double[terms.length], Acceleration.noughts(levels));
  }

  double at(RowBlock block, int row) {
    double sum = (1 - start) * block.offset(row);
    if (start > 0) {
      sum += start * Math.log((block.outcome()[row] + mean) / 2);
    }
    for (int term = 0; term < slopes.length; term++) {
      sum += slopes[term] * block.terms()[terms[term]][row];
    }
    for (int effect = 0; effect < levels.length; effect++) {
      sum += levels[effect][block.codes()[effect][row]];
    }
    return sum;
  }

  /** Halfway to another. */
  Predictor halfwayTo(Predictor other) {
    double[][] between = new double[levels.length][];
    for (int effect = 0; effect < between.length; effect++) {
      between[effect] = halfway(levels[effect], other.levels[effect]);
    }
    return new Predictor(
        (start + other.start) / 2, mean, terms, halfway(slopes, other.slopes), between);
  }

  private static double[] halfway(double[] one, double[] other) {
    double[] between = new double[one.length];
    for (int at = 0; at < between.length; at++) {
      between[at] = (one[at] + other[at]) / 2;
    }
    return between;
  }
}
