package org.puebla.gravity;

import java.util.Arrays;

/**
 * A linear predictor of rows in memory.
 *
 * @param values by row
 * @param expected outcomes, its exponentials
 */
record HeldPredictor(double[] values, double[] expected) {

  static HeldPredictor of(double[] values) {
    return new HeldPredictor(values, Arrays.stream(values).map(Math::exp).toArray());
  }

  static HeldPredictor expecting(double[] expected) {
    return new HeldPredictor(Arrays.stream(expected).map(Math::log).toArray(), expected);
  }

  HeldPredictor halfwayTo(HeldPredictor other) {
    double[] halfway = new double[values.length];
    for (int row = 0; row < halfway.length; row++) {
      halfway[row] = (values[row] + other.values[row]) / 2;
    }
    return of(halfway);
  }

  /** The rows that sink on the way to another. */
  boolean sinksTo(HeldPredictor other, int row, double[] outcome) {
    return Told.isSinking(outcome[row], other.values[row] - values[row]);
  }
}
