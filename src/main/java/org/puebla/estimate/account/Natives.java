package org.puebla.estimate.account;

import java.util.List;
import java.util.stream.DoubleStream;
import org.puebla.estimate.net.IntegerRounding;
import org.puebla.fit.Adjustment;

/**
 * Shifts native-born people so that the growth of all areas together is births less deaths, as it
 * must be in a closed world: half of the gap is taken from each date (Abel and Cohen 2019).
 */
final class Natives {

  private Natives() {}

  /** The gap between the growth of the stocks and the natural increase of all areas. */
  static double gap(StockChange change) {
    return Sums.of(change.end())
        - Sums.of(change.start())
        - DoubleStream.of(change.births()).sum()
        + DoubleStream.of(change.deaths()).sum();
  }

  /**
   * A change without a gap; natives are shifted in proportion to their number, in whole people
   * where all figures are whole.
   */
  static StockChange balanced(StockChange change, List<Adjustment> adjustments) {
    double gap = gap(change);
    if (Math.abs(gap) <= 1e-12 * Sums.of(change.end())) {
      return change;
    }
    double atStart = isWhole(change) ? Math.rint(gap / 2) : gap / 2;
    double[][] start = Sums.copy(change.start());
    double[][] end = Sums.copy(change.end());
    shift(change.areas(), start, atStart, "native-born-shifted-at-start", adjustments);
    shift(change.areas(), end, atStart - gap, "native-born-shifted-at-end", adjustments);
    return new StockChange(change.areas(), start, end, change.births(), change.deaths());
  }

  private static void shift(
      List<String> areas, double[][] stocks, double by, String what, List<Adjustment> adjustments) {
    double[] natives = new double[stocks.length];
    for (int area = 0; area < natives.length; area++) {
      natives[area] = stocks[area][area];
    }
    double sum = DoubleStream.of(natives).sum();
    double[] shifted =
        isWhole(natives) && by == Math.rint(by)
            ? IntegerRounding.toSum(natives, sum + by)
            : DoubleStream.of(natives).map(each -> each * (sum + by) / sum).toArray();
    for (int area = 0; area < natives.length; area++) {
      if (shifted[area] != natives[area]) {
        adjustments.add(new Adjustment(areas.get(area), what, natives[area], shifted[area]));
        stocks[area][area] = shifted[area];
      }
    }
  }

  private static boolean isWhole(StockChange change) {
    for (int area = 0; area < change.size(); area++) {
      if (!isWhole(change.start()[area]) || !isWhole(change.end()[area])) {
        return false;
      }
    }
    return isWhole(change.births()) && isWhole(change.deaths());
  }

  private static boolean isWhole(double[] values) {
    return DoubleStream.of(values).allMatch(value -> value == Math.rint(value));
  }
}
