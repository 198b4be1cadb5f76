package org.puebla.model;

/**
 * The bounds within which a figure is guaranteed to lie, both inclusive; infinite where nothing is
 * known.
 */
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low " + low + " is not at most high " + high);
    }
  }

  public static Interval exactly(double value) {
    return new Interval(value, value);
  }

  public Interval plus(Interval other) {
    return new Interval(low + other.low, high + other.high);
  }

  public Interval minus(Interval other) {
    return new Interval(low - other.high, high - other.low);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
