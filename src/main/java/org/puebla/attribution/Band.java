package org.puebla.attribution;

import java.util.Arrays;

/** The points of 2.5 % and 97.5 % of draws, in the unit of the figure. */
public record Band(double low, double high) {

  private static final double TAIL = 0.025;

  /**
   * Between a low point of lower ends and a high point of upper ends.
   *
   * @param lows lower end in each draw, in any order; an end that has no value binds nothing
   * @param highs upper ends likewise
   */
  static Band of(double[] lows, double[] highs) {
    int tail = (int) Math.floor(TAIL * (lows.length + 1)) - 1;
    return new Band(
        sorted(lows, Double.NEGATIVE_INFINITY)[tail],
        sorted(highs, Double.POSITIVE_INFINITY)[highs.length - 1 - tail]);
  }

  static Band of(double[] values) {
    return of(values, values);
  }

  /** What is left of a known figure when one within this band is taken from it. */
  Band takenFrom(double known) {
    return new Band(known - high, known - low);
  }

  private static double[] sorted(double[] values, double unbound) {
    double[] sorted =
        Arrays.stream(values).map(each -> Double.isNaN(each) ? unbound : each).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
