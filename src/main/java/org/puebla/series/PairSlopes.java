package org.puebla.series;

import org.puebla.matrix.Bounded;

/**
 * The slopes between all pairs of points, and the least and greatest that the bounds of the points
 * allow.
 *
 * @param score pairs that rise less pairs that fall
 */
record PairSlopes(double[] values, double[] lows, double[] highs, long score) {

  /**
   * @param known which points to take, ascending
   */
  static PairSlopes of(double[] times, Bounded[] points, int[] known) {
    int count = known.length * (known.length - 1) / 2;
    double[] values = new double[count];
    double[] lows = new double[count];
    double[] highs = new double[count];
    long score = 0;
    int next = 0;
    for (int one = 0; one < known.length; one++) {
      Bounded early = points[known[one]];
      for (int other = one + 1; other < known.length; other++) {
        Bounded late = points[known[other]];
        double time = times[known[other]] - times[known[one]];
        values[next] = (late.value() - early.value()) / time;
        lows[next] = (late.low() - early.high()) / time;
        highs[next] = (late.high() - early.low()) / time;
        score += (long) Math.signum(late.value() - early.value());
        next++;
      }
    }
    return new PairSlopes(values, lows, highs, score);
  }
}
