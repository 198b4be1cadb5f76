package org.puebla.gravity;

import java.util.Set;

/** What the cells of a panel say, whichever engine reads them. */
public final class PanelCells {

  private static final Set<String> GAPS = Set.of("", "NA", "NaN", "nan", ".", "null");

  private PanelCells() {}

  /** Whether a cell of a column of numbers holds none; of names only the empty one is a gap. */
  public static boolean isGap(String text) {
    return GAPS.contains(text);
  }

  /** A finite number, or not a number where the text is none. */
  public static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  /** A year in a column of numbers is the same name as in one of texts. */
  public static String text(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
