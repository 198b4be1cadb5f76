package org.puebla.gravity;

import java.util.stream.IntStream;

/**
 * Weighted sums of products of columns, on all cores; the rows are cut at fixed places, so that the
 * sums do not depend on how many cores there are.
 */
final class Gram {

  private static final int ROWS_A_PART = 1 << 14;

  /** Of a symmetric table one half says it all. */
  private enum Half {
    LOWER,
    BOTH
  }

  private Gram() {}

  /** X'WX, symmetric. */
  static double[][] products(double[][] columns, double[] weights) {
    int size = columns.length;
    double[][] sums = new double[size][size];
    for (double[] part : parts(columns, columns, weights, Half.LOWER)) {
      for (int one = 0; one < size; one++) {
        for (int other = 0; other <= one; other++) {
          sums[one][other] += part[one * size + other];
        }
      }
    }
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        sums[other][one] = sums[one][other];
      }
    }
    return sums;
  }

  /** X'Wy. */
  static double[] products(double[][] columns, double[] weights, double[] values) {
    double[] sums = new double[columns.length];
    for (double[] part : parts(columns, new double[][] {values}, weights, Half.BOTH)) {
      for (int one = 0; one < sums.length; one++) {
        sums[one] += part[one];
      }
    }
    return sums;
  }

  private static double[][] parts(
      double[][] columns, double[][] others, double[] weights, Half half) {
    int parts = (weights.length + ROWS_A_PART - 1) / ROWS_A_PART;
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(
            part -> {
              int from = part * ROWS_A_PART;
              int to = Math.min(weights.length, from + ROWS_A_PART);
              double[] sums = new double[columns.length * others.length];
              for (int one = 0; one < columns.length; one++) {
                for (int other = 0;
                    other < (half == Half.LOWER ? one + 1 : others.length);
                    other++) {
                  double[] left = columns[one];
                  double[] right = others[other];
                  double sum = 0;
                  for (int row = from; row < to; row++) {
                    sum += weights[row] * left[row] * right[row];
                  }
                  sums[one * others.length + other] = sum;
                }
              }
              return sums;
            })
        .toArray(double[][]::new);
  }
}
