package org.puebla.table;

import org.jspecify.annotations.Nullable;

/** Boxes numbers for rows, sharing the boxes of small whole numbers, which counts mostly are. */
public final class NumberBox {

  private static final Double[] SMALL = new Double[4096];

  static {
    for (int value = 0; value < SMALL.length; value++) {
      SMALL[value] = (double) value;
    }
  }

  private NumberBox() {}

  public static Double of(double value) {
    int whole = (int) value;
    return whole == value && whole >= 0 && whole < SMALL.length ? SMALL[whole] : (Double) value;
  }

  /**
   * The boxed number, or null for NaN, which stands for no number in memory and never in a table.
   */
  public static @Nullable Double orNull(double value) {
    return Double.isNaN(value) ? null : of(value);
  }
}
