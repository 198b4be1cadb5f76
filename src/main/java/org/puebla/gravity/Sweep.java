package org.puebla.gravity;

import java.util.stream.IntStream;

/**
 * A generalised inverse of a symmetric matrix that is nowhere negative, by sweeps over its diagonal
 * (Goodnight 1979); columns of which earlier ones leave nothing are nought in it.
 */
final class Sweep {

  /** Of a column's square, what rounding may leave of one that depends on those before. */
  private static final double NOTHING = 1e-10;

  private final double[][] lower;
  private final double[] scales;

  /**
   * @param lower the rows up to the diagonal; overwritten
   */
  Sweep(double[][] lower) {
    this.lower = lower;
    this.scales = new double[lower.length];
    for (int at = 0; at < scales.length; at++) {
      double square = lower[at][at];
      scales[at] = square > 0 ? 1 / Math.sqrt(square) : 0;
    }
    for (int one = 0; one < scales.length; one++) {
      for (int other = 0; other <= one; other++) {
        lower[one][other] *= scales[one] * scales[other];
      }
    }
    boolean[] out = new boolean[scales.length];
    for (int pivot = 0; pivot < out.length; pivot++) {
      out[pivot] = !sweep(pivot);
    }
    for (int one = 0; one < out.length; one++) {
      for (int other = 0; other <= one; other++) {
        if (out[one] || out[other]) {
          lower[one][other] = 0;
        }
      }
    }
  }

  private boolean sweep(int pivot) {
    double square = lower[pivot][pivot];
    if (!(square > NOTHING)) {
      return false;
    }
    int size = lower.length;
    double[] column = new double[size];
    for (int at = 0; at < size; at++) {
      column[at] = at <= pivot ? lower[pivot][at] : lower[at][pivot];
    }
    IntStream.range(0, size)
        .parallel()
        .filter(row -> row != pivot && column[row] != 0)
        .forEach(
            row -> {
              double[] own = lower[row];
              double share = column[row] / square;
              for (int at = 0; at <= row; at++) {
                own[at] -= share * column[at];
              }
            });
    for (int at = 0; at < size; at++) {
      if (at < pivot) {
        lower[pivot][at] = column[at] / square;
      } else if (at > pivot) {
        lower[at][pivot] = column[at] / square;
      }
    }
    lower[pivot][pivot] = -1 / square;
    return true;
  }

  /** Of the inverse. */
  double at(int one, int other) {
    double swept = one < other ? lower[other][one] : lower[one][other];
    return -swept * scales[one] * scales[other];
  }
}
