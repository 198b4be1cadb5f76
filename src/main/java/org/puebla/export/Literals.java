package org.puebla.export;

import org.jspecify.annotations.Nullable;

/** Values of tables as texts that a program reads back to the same value. */
public final class Literals {

  /** Up to here every whole number is a double of its own. */
  private static final double LARGEST_WHOLE = 0x1p53;

  private Literals() {}

  /** Whole numbers without a point, dates as ISO 8601, nothing for null. */
  public static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double number ? number(number) : value.toString();
  }

  private static String number(double value) {
    boolean isNegativeNought = value == 0 && 1 / value < 0;
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE && !isNegativeNought
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
