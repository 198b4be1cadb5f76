package org.puebla.matrix;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One figure for each pair of a named row and a named column; of flows the rows are origins and the
 * columns destinations.
 *
 * @param cells one array for each row, each as long as there are columns; kept, not copied
 */
public record AreaMatrix(List<String> rows, List<String> columns, double[][] cells) {

  public AreaMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    AreaVector.requireOnce(rows);
    AreaVector.requireOnce(columns);
    if (rows.size() != cells.length) {
      throw new IllegalArgumentException(rows.size() + " names and " + cells.length + " rows");
    }
    for (double[] row : cells) {
      if (row.length != columns.size()) {
        throw new IllegalArgumentException(columns.size() + " names and " + row.length + " cells");
      }
    }
  }

  /** A square matrix whose rows and columns are the same areas. */
  public static AreaMatrix square(List<String> areas, double[][] cells) {
    return new AreaMatrix(areas, areas, cells);
  }

  public boolean isSquare() {
    return rows.equals(columns);
  }

  /**
   * @throws IllegalArgumentException when there is no such row or column
   */
  public double between(String row, String column) {
    int at = rows.indexOf(row);
    int to = columns.indexOf(column);
    if (at < 0 || to < 0) {
      throw new IllegalArgumentException("no cell " + row + ", " + column);
    }
    return cells[at][to];
  }

  /** The sum of each row; of flows, all that left each origin. */
  public AreaVector rowSums() {
    return new AreaVector(
        rows, Stream.of(cells).mapToDouble(row -> DoubleStream.of(row).sum()).toArray());
  }

  /** The sum of each column; of flows, all that came to each destination. */
  public AreaVector columnSums() {
    double[] sums = new double[columns.size()];
    for (double[] row : cells) {
      for (int at = 0; at < sums.length; at++) {
        sums[at] += row[at];
      }
    }
    return new AreaVector(columns, sums);
  }

  public double sum() {
    return Stream.of(cells).mapToDouble(row -> DoubleStream.of(row).sum()).sum();
  }
}
