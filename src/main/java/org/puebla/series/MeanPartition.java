package org.puebla.series;

import java.util.Arrays;

/**
 * The best partitions of a series into stretches of constant mean, by dynamic programming: the best
 * with m breaks up to a value extends the best with m - 1 up to an earlier one (Bai and Perron
 * 2003). Takes n&sup2; steps for each break.
 */
final class MeanPartition {

  private final int length;
  private final double[] sums;
  private final double[] squares;
  private final double[][] least;
  private final int[][] lastStart;

  private MeanPartition(double[] values, int most) {
    this.length = values.length;
    this.sums = new double[length + 1];
    this.squares = new double[length + 1];
    // About the mean, so that squares of large figures do not cancel.
    double mean = Arrays.stream(values).average().orElse(0);
    for (int at = 0; at < length; at++) {
      double value = values[at] - mean;
      sums[at + 1] = sums[at] + value;
      squares[at + 1] = squares[at] + value * value;
    }
    this.least = new double[most + 1][length + 1];
    this.lastStart = new int[most + 1][length + 1];
  }

  static MeanPartition of(double[] values, int shortest, int most) {
    MeanPartition partition = new MeanPartition(values, most);
    for (double[] line : partition.least) {
      Arrays.fill(line, Double.POSITIVE_INFINITY);
    }
    for (int end = shortest; end <= values.length; end++) {
      partition.least[0][end] = partition.cost(0, end);
    }
    for (int breaks = 1; breaks <= most; breaks++) {
      for (int end = (breaks + 1) * shortest; end <= values.length; end++) {
        partition.extend(breaks, end, shortest);
      }
    }
    return partition;
  }

  /** The least sum of squares with so many breaks. */
  double squares(int breaks) {
    return Math.max(0, least[breaks][length]);
  }

  /** Where the stretches after the first begin. */
  int[] starts(int breaks) {
    int[] starts = new int[breaks];
    int end = length;
    for (int at = breaks; at > 0; at--) {
      end = lastStart[at][end];
      starts[at - 1] = end;
    }
    return starts;
  }

  private void extend(int breaks, int end, int shortest) {
    for (int start = breaks * shortest; start <= end - shortest; start++) {
      double sum = least[breaks - 1][start] + cost(start, end);
      if (sum < least[breaks][end]) {
        least[breaks][end] = sum;
        lastStart[breaks][end] = start;
      }
    }
  }

  /** Sum of squares about the mean. */
  private double cost(int from, int to) {
    double sum = sums[to] - sums[from];
    return squares[to] - squares[from] - sum * sum / (to - from);
  }
}
