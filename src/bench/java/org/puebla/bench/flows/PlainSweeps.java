package org.puebla.bench.flows;

import java.util.stream.IntStream;

/**
 * The peer: iterative proportional fitting by alternate sweeps over dense arrays, from its
 * definition (Deming and Stephan 1940), stopped as R's packages do when no margin is off by more
 * than an absolute tolerance, or after the sweeps allowed.
 *
 * @param sweeps over rows and columns
 * @param largestMarginError people
 */
record PlainSweeps(int sweeps, double largestMarginError) {

  /** Scales {@code table} in place. */
  static PlainSweeps twoWay(
      double[][] table, double[] rows, double[] columns, double tolerance, int allowed) {
    double error = Double.MAX_VALUE;
    int sweeps = 0;
    while (error > tolerance && sweeps < allowed) {
      error = sweep(table, rows, columns);
      sweeps++;
    }
    return new PlainSweeps(sweeps, error);
  }

  /**
   * The same over all birthplaces in each sweep, in place, on all cores: the three-way fit of
   * origins, destinations and birthplaces.
   *
   * @param cube by birthplace, origin and destination
   * @param origins by birthplace and origin
   * @param destinations by birthplace and destination
   */
  static PlainSweeps threeWay(
      double[][][] cube,
      double[][] origins,
      double[][] destinations,
      double tolerance,
      int allowed) {
    double error = Double.MAX_VALUE;
    int sweeps = 0;
    while (error > tolerance && sweeps < allowed) {
      error =
          IntStream.range(0, cube.length)
              .parallel()
              .mapToDouble(birth -> sweep(cube[birth], origins[birth], destinations[birth]))
              .max()
              .orElse(0);
      sweeps++;
    }
    return new PlainSweeps(sweeps, error);
  }

  /** Meets the columns, then the rows; how far any was off before. */
  private static double sweep(double[][] table, double[] rows, double[] columns) {
    double[] sums = new double[columns.length];
    for (double[] line : table) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += line[column];
      }
    }
    double error = 0;
    for (int column = 0; column < sums.length; column++) {
      error = Math.max(error, Math.abs(columns[column] - sums[column]));
      sums[column] = sums[column] > 0 ? columns[column] / sums[column] : 0;
    }
    for (int row = 0; row < table.length; row++) {
      double[] line = table[row];
      double sum = 0;
      for (int column = 0; column < sums.length; column++) {
        line[column] *= sums[column];
        sum += line[column];
      }
      error = Math.max(error, Math.abs(rows[row] - sum));
      double factor = sum > 0 ? rows[row] / sum : 0;
      for (int column = 0; column < sums.length; column++) {
        line[column] *= factor;
      }
    }
    return error;
  }
}
