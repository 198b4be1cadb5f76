package org.puebla.series;

import org.puebla.matrix.Bounded;

/** How the share of women changes through the years. */
public final class FemaleShareTrend {

  private static final double CONFIDENCE = 0.95;

  private FemaleShareTrend() {}

  /**
   * The Theil&ndash;Sen slope of the share of women, in percentage points a year (Sen 1968).
   *
   * @param years ascending, each once
   * @param percent of women among women and men in each, with bounds; NaN where not known
   */
  public static Trend of(int[] years, Bounded[] percent) {
    double[] times = new double[years.length];
    for (int at = 0; at < times.length; at++) {
      times[at] = years[at];
    }
    return Trend.of(times, percent, 1, CONFIDENCE);
  }
}
