package org.puebla.estimate.account;

import java.util.List;
import org.puebla.fit.Adjustment;

/**
 * Those who lived through the interval, by birthplace and residence at its start and end: of the
 * start without those who died, in proportion to who lived there; of the end without those who were
 * born (Abel 2013).
 *
 * @param born who was taken away at the end, by birthplace and residence
 * @param died who was taken away at the start
 */
record Survivors(
    List<String> areas, double[][] start, double[][] end, double[][] born, double[][] died) {

  static Survivors of(StockChange change, List<Adjustment> adjustments) {
    double[][] start = Sums.copy(change.start());
    double[][] end = Sums.copy(change.end());
    double[] before = Sums.ofColumns(start);
    double[] after = Sums.ofColumns(end);
    for (int area = 0; area < change.size(); area++) {
      scale(start, area, before[area] > 0 ? 1 - change.deaths()[area] / before[area] : 1);
      double births = change.births()[area];
      double natives = end[area][area];
      if (births <= natives) {
        end[area][area] = natives - births;
      } else {
        // More were born than natives are left: the others must have been counted as foreign-born.
        scale(end, area, 1 - births / after[area]);
        adjustments.add(
            new Adjustment(
                change.areas().get(area),
                "births-taken-from-all-birthplaces",
                natives,
                end[area][area]));
      }
    }
    return new Survivors(
        change.areas(), start, end, Sums.less(change.end(), end), Sums.less(change.start(), start));
  }

  private static void scale(double[][] table, int column, double factor) {
    for (double[] row : table) {
      row[column] *= factor;
    }
  }
}
