package org.puebla.estimate.account;

import java.util.ArrayList;
import java.util.List;
import org.puebla.fit.Adjustment;
import org.puebla.fit.Certificate;
import org.puebla.fit.Fit;
import org.puebla.fit.Margins;
import org.puebla.fit.Tolerance;

/**
 * Matches the numbers of each birthplace at both dates within a closed world: both tables are
 * fitted to the mean of the two numbers, with the residents of each area kept (Abel and Sander
 * 2014).
 *
 * <p>An area whose people hardly live elsewhere can make that impossible: South Sudan before 1995,
 * which had no foreign-born, cannot have fewer natives anywhere than it has residents. Such an area
 * is settled by itself: its native-born are shifted, as the gap of the world was, until its
 * birthplace has one number at both dates, and the others are balanced anew.
 */
final class ClosedWorld {

  private final Tolerance tolerance;
  private final List<String> areas;
  private final double[][] start;
  private final double[][] end;
  private final boolean[] settled;
  private final double[][] born;
  private final double[][] died;
  private final List<Adjustment> adjustments;

  private ClosedWorld(Survivors survivors, Tolerance tolerance, List<Adjustment> adjustments) {
    this.tolerance = tolerance;
    this.areas = survivors.areas();
    this.start = Sums.copy(survivors.start());
    this.end = Sums.copy(survivors.end());
    this.born = survivors.born();
    this.died = survivors.died();
    this.settled = new boolean[areas.size()];
    this.adjustments = adjustments;
  }

  static Redistribution match(
      Survivors survivors, Tolerance tolerance, List<Adjustment> adjustments) {
    return new ClosedWorld(survivors, tolerance, adjustments).match();
  }

  private Redistribution match() {
    while (true) {
      double[] births = meanOfBirths();
      Margins atStart = new Margins(areas, areas, births, Sums.ofColumns(start));
      Margins atEnd = new Margins(areas, areas, births, Sums.ofColumns(end));
      Fit<double[][]> first = atStart.attempt(start, tolerance);
      Fit<double[][]> last = atEnd.attempt(end, tolerance);
      boolean feasible = first.certificate().feasible() && last.certificate().feasible();
      if (feasible
          || !settle(
              first.certificate().feasible()
                  ? atEnd.crowdedRows(end)
                  : atStart.crowdedRows(start))) {
        int size = areas.size();
        return new Redistribution(
            areas,
            first.table(),
            last.table(),
            born,
            died,
            new double[size][size],
            new double[size][size],
            worse(first.certificate(), last.certificate()));
      }
    }
  }

  private double[] meanOfBirths() {
    double[] before = Sums.ofRows(start);
    double[] after = Sums.ofRows(end);
    double[] mean = new double[before.length];
    for (int birth = 0; birth < mean.length; birth++) {
      mean[birth] = (before[birth] + after[birth]) / 2;
    }
    return mean;
  }

  /** Settles the fewer of those in the way and all others; false when nobody new is among them. */
  private boolean settle(boolean[] crowded) {
    int count = 0;
    for (boolean each : crowded) {
      count += each ? 1 : 0;
    }
    boolean theCrowded = 2 * count <= crowded.length;
    boolean any = false;
    for (int area = 0; area < crowded.length; area++) {
      if (crowded[area] == theCrowded && !settled[area]) {
        settled[area] = true;
        any = true;
      }
    }
    if (any) {
      balance();
    }
    return any;
  }

  private void balance() {
    double[] before = Sums.ofRows(start);
    double[] after = Sums.ofRows(end);
    double gap = 0;
    double nativesBefore = 0;
    double nativesAfter = 0;
    for (int area = 0; area < settled.length; area++) {
      if (settled[area]) {
        shift(area, (after[area] - before[area]) / 2);
      } else {
        gap += after[area] - before[area];
        nativesBefore += start[area][area];
        nativesAfter += end[area][area];
      }
    }
    for (int area = 0; area < settled.length; area++) {
      if (!settled[area]) {
        adjust(
            area,
            "native-born-balanced-at-start",
            start,
            start[area][area] * gap / 2 / nativesBefore);
        adjust(area, "native-born-balanced-at-end", end, -end[area][area] * gap / 2 / nativesAfter);
      }
    }
  }

  private void shift(int area, double half) {
    adjust(area, "settled-apart-at-start", start, half);
    adjust(area, "settled-apart-at-end", end, -half);
  }

  private void adjust(int area, String what, double[][] table, double by) {
    double from = table[area][area];
    if (by == 0) {
      return;
    }
    table[area][area] = Math.max(0, from + by);
    adjustments.add(new Adjustment(areas.get(area), what, from, table[area][area]));
  }

  private Certificate worse(Certificate one, Certificate other) {
    Certificate worse = one.largestMarginError() >= other.largestMarginError() ? one : other;
    return new Certificate(
        one.iterations() + other.iterations(),
        worse.largestMarginError(),
        worse.worstMargin(),
        one.converged() && other.converged(),
        one.feasible() && other.feasible(),
        new ArrayList<>(adjustments));
  }
}
