package org.puebla.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the level of a series changes for good: the partition into stretches of constant mean with
 * the least sum of squares for each number of breaks (Bai and Perron 1998, 2003, by dynamic
 * programming), and the number of breaks by the Bayesian information criterion (Yao 1988).
 *
 * @param breaks in the order of time, none where one level describes the series best
 * @param squares the least sum of squares with 0, 1, 2 &hellip; breaks
 * @param criteria n (ln(RSS/n) + 1 + ln 2&pi;) + 2 (m + 1) ln n for m = 0, 1, 2 &hellip;
 */
public record StructuralBreaks(List<Break> breaks, double[] squares, double[] criteria) {

  /**
   * One change of level.
   *
   * @param at place of the first value on the new level, from 0
   * @param before mean of the stretch that ends
   * @param after mean of the stretch that begins
   */
  public record Break(int at, double before, double after) {

    public double size() {
      return after - before;
    }
  }

  /** Of the scale of the values squared: below this a fit is perfect. */
  private static final double NEARLY_NOUGHT = 1e-24;

  /**
   * Looks for breaks.
   *
   * @param values all known
   * @param shortest least number of values in a stretch, 15 % of the series by custom
   * @param most breaks to look for
   */
  public static StructuralBreaks of(double[] values, int shortest, int most) {
    if (shortest < 1 || most < 0 || Arrays.stream(values).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("stretches of " + shortest + ", breaks " + most);
    }
    int breaks = Math.min(most, values.length / shortest - 1);
    if (breaks < 0) {
      return new StructuralBreaks(List.of(), new double[0], new double[0]);
    }
    MeanPartition partition = MeanPartition.of(values, shortest, breaks);
    double[] squares = new double[breaks + 1];
    double[] criteria = new double[breaks + 1];
    double scale = Arrays.stream(values).map(value -> value * value).sum();
    int chosen = 0;
    for (int count = 0; count <= breaks; count++) {
      squares[count] = partition.squares(count);
      criteria[count] =
          criterion(Math.max(squares[count], NEARLY_NOUGHT * scale), values.length, count);
      chosen = criteria[count] < criteria[chosen] ? count : chosen;
    }
    return new StructuralBreaks(levels(values, partition.starts(chosen)), squares, criteria);
  }

  /**
   * F of the best single break against none: (RSS<sub>0</sub> - RSS<sub>1</sub>) / (RSS<sub>1</sub>
   * / (n - 2)), the greatest over all places (Quandt 1960; Andrews 1993). Not distributed as F.
   */
  public double supremum(int length) {
    return squares.length < 2
        ? Double.NaN
        : (squares[0] - squares[1]) / (squares[1] / (length - 2));
  }

  private static double criterion(double squares, int length, int breaks) {
    double likelihood = length * (Math.log(squares / length) + 1 + Math.log(2 * Math.PI));
    return likelihood + 2 * (breaks + 1) * Math.log(length);
  }

  private static List<Break> levels(double[] values, int[] starts) {
    List<Break> breaks = new ArrayList<>();
    int begun = 0;
    for (int at = 0; at < starts.length; at++) {
      int end = at + 1 < starts.length ? starts[at + 1] : values.length;
      breaks.add(
          new Break(starts[at], mean(values, begun, starts[at]), mean(values, starts[at], end)));
      begun = starts[at];
    }
    return List.copyOf(breaks);
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElseThrow();
  }
}
