package org.puebla.series;

import java.util.Arrays;

/** Middle values, which single outliers do not move. */
final class Medians {

  private Medians() {}

  /** NaN of no values. */
  static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
