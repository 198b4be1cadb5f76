package org.puebla.gravity;

import java.util.Set;

/** What the cells of a panel say, whichever engine reads them. */
public final class PanelCells {

  private static final Set<String> GAPS = Set.of("", "NA", "NaN", "nan", ".", "null");

  /** From two to the power of 63 on, all numbers would be the largest long. */
  private static final double LARGEST_WHOLE = 0x1p63;

  private PanelCells() {}

  /** Whether a cell of a column of numbers holds none; of names only the empty one is a gap. */
  public static boolean isGap(String text) {
    return GAPS.contains(text);
  }

  /** A finite number, or not a number where the text is none. */
  public static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) && isPlain(text) ? value : Double.NaN;
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  /** Java would also take 1d and 0x1p3, which are names or slips in a file. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(each -> "0123456789.eE+-".indexOf(each) >= 0);
  }

  /** A year in a column of numbers is the same name as in one of texts. */
  public static String text(double number) {
    return isLong(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** Whether a number is whole and a long can hold it. */
  public static boolean isLong(double number) {
    return number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
  }
}
