package org.puebla.fit;

import java.util.List;
import java.util.stream.DoubleStream;

/** Scales a table in turn to the sums of its rows, its columns and its pairs of blocks. */
final class BlockSweeps {

  private static final double NEARLY_EXACT = 4e-15;

  /** After this many sweeps without a better table nothing better will come. */
  private static final int PATIENCE = 500;

  private final double[][] cells;
  private final double[] rows;
  private final double[] columns;
  private final int[] places;
  private final double[][] totals;

  /**
   * @param cells changed in place
   * @param places block of each row and column
   * @param totals by block and block
   */
  BlockSweeps(double[][] cells, double[] rows, double[] columns, int[] places, double[][] totals) {
    this.cells = cells;
    this.rows = rows;
    this.columns = columns;
    this.places = places;
    this.totals = totals;
  }

  double[][] cells() {
    return cells;
  }

  /** How many sweeps it took. */
  int run(Tolerance tolerance) {
    double best = Double.POSITIVE_INFINITY;
    int bestAt = 0;
    for (int sweep = 1; sweep <= tolerance.iterations(); sweep++) {
      double error = Math.max(scaleRows(), scaleColumns());
      error = Math.max(error, scaleBlocks());
      if (error < 0.99 * best) {
        best = error;
        bestAt = sweep;
      }
      if (error <= NEARLY_EXACT || sweep - bestAt > PATIENCE) {
        return sweep;
      }
    }
    return tolerance.iterations();
  }

  Certificate certificate(
      List<String> areas, List<String> names, int iterations, Tolerance tolerance) {
    Largest largest = new Largest(tolerance, DoubleStream.of(rows).max().orElse(0));
    double[] columnSums = new double[columns.length];
    double[][] blockSums = new double[totals.length][totals.length];
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (int column = 0; column < columns.length; column++) {
        sum += cells[row][column];
        columnSums[column] += cells[row][column];
        blockSums[places[row]][places[column]] += cells[row][column];
      }
      largest.see("row " + areas.get(row), sum, rows[row]);
    }
    for (int column = 0; column < columns.length; column++) {
      largest.see("column " + areas.get(column), columnSums[column], columns[column]);
    }
    for (int from = 0; from < totals.length; from++) {
      for (int to = 0; to < totals.length; to++) {
        largest.see(
            "block " + names.get(from) + ", " + names.get(to),
            blockSums[from][to],
            totals[from][to]);
      }
    }
    return largest.certificate(iterations);
  }

  private double scaleRows() {
    double error = 0;
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (double cell : cells[row]) {
        sum += cell;
      }
      double factor = factor(sum, rows[row]);
      error = Math.max(error, off(sum, rows[row]));
      for (int column = 0; column < columns.length; column++) {
        cells[row][column] *= factor;
      }
    }
    return error;
  }

  private double scaleColumns() {
    double[] sums = new double[columns.length];
    for (double[] line : cells) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += line[column];
      }
    }
    double error = 0;
    for (int column = 0; column < sums.length; column++) {
      error = Math.max(error, off(sums[column], columns[column]));
      sums[column] = factor(sums[column], columns[column]);
    }
    for (double[] line : cells) {
      for (int column = 0; column < sums.length; column++) {
        line[column] *= sums[column];
      }
    }
    return error;
  }

  private double scaleBlocks() {
    double[][] sums = new double[totals.length][totals.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        sums[places[row]][places[column]] += cells[row][column];
      }
    }
    double error = 0;
    for (int from = 0; from < sums.length; from++) {
      for (int to = 0; to < sums.length; to++) {
        error = Math.max(error, off(sums[from][to], totals[from][to]));
        sums[from][to] = factor(sums[from][to], totals[from][to]);
      }
    }
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        cells[row][column] *= sums[places[row]][places[column]];
      }
    }
    return error;
  }

  private static double factor(double sum, double asked) {
    return sum > 0 ? asked / sum : 0;
  }

  /** As a share of what is asked. */
  private static double off(double sum, double asked) {
    return asked > 0 ? Math.abs(sum - asked) / asked : 0;
  }
}
