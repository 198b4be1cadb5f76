package org.puebla.attribution;

import java.util.Arrays;
import org.apache.commons.math3.util.MathArrays;

/**
 * Figures of one series at one time, by corridor, with the interval that each comes with.
 *
 * @param best in the unit in which the series entered the model
 * @param low at most {@code best}; minus infinity where nothing is known
 * @param high at least {@code best}; infinity where nothing is known
 */
public record Values(double[] best, double[] low, double[] high) {

  public static Values exactly(double[] best) {
    return new Values(best, best, best);
  }

  /** Of more corridors. */
  Values with(Values other) {
    return new Values(
        MathArrays.concatenate(best, other.best),
        MathArrays.concatenate(low, other.low),
        MathArrays.concatenate(high, other.high));
  }

  boolean isExact() {
    return Arrays.equals(low, best) && Arrays.equals(high, best);
  }

  /** The same figure in every corridor. */
  public static Values everywhere(double value, int corridors) {
    double[] values = new double[corridors];
    Arrays.fill(values, value);
    return exactly(values);
  }
}
