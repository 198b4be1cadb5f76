package org.puebla.matrix;

import java.io.Serializable;

/**
 * A figure and the bounds that are guaranteed to enclose it.
 *
 * @param value NaN when it is not known
 * @param low negative infinity when it has no lower bound
 * @param high positive infinity when it has no upper bound
 */
public record Bounded(double value, double low, double high) implements Serializable {

  public Bounded {
    if (value < low || value > high || low > high || Double.isNaN(low) || Double.isNaN(high)) {
      throw new IllegalArgumentException(value + " is not within " + low + " and " + high);
    }
  }

  public static Bounded exactly(double value) {
    return Double.isNaN(value) ? unknown() : new Bounded(value, value, value);
  }

  public static Bounded unknown() {
    return new Bounded(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public boolean isKnown() {
    return !Double.isNaN(value);
  }

  public boolean isExact() {
    return low == high;
  }
}
