package org.puebla.fit;

import java.util.stream.IntStream;

/**
 * The part of a table that is not nought by its margins, turned so that it has no more columns than
 * rows: Newton's system has the size of the columns.
 *
 * @param turn whether the rows of this part are rows of the table
 */
record Active(
    int[] rowPlaces,
    int[] columnPlaces,
    Turn turn,
    double[][] seed,
    double[] rows,
    double[] columns) {

  /** Whether the rows of the part are those of the table. */
  enum Turn {
    AS_GIVEN,
    TRANSPOSED
  }

  static Active of(double[][] seed, double[] rows, double[] columns) {
    int[] rowPlaces = places(rows);
    int[] columnPlaces = places(columns);
    if (columnPlaces.length <= rowPlaces.length) {
      double[][] part = new double[rowPlaces.length][columnPlaces.length];
      for (int row = 0; row < part.length; row++) {
        part[row] = chosen(seed[rowPlaces[row]], columnPlaces);
      }
      return new Active(
          rowPlaces,
          columnPlaces,
          Turn.AS_GIVEN,
          part,
          chosen(rows, rowPlaces),
          chosen(columns, columnPlaces));
    }
    double[][] part = new double[columnPlaces.length][rowPlaces.length];
    for (int row = 0; row < rowPlaces.length; row++) {
      for (int column = 0; column < columnPlaces.length; column++) {
        part[column][row] = seed[rowPlaces[row]][columnPlaces[column]];
      }
    }
    return new Active(
        columnPlaces,
        rowPlaces,
        Turn.TRANSPOSED,
        part,
        chosen(columns, columnPlaces),
        chosen(rows, rowPlaces));
  }

  /** The whole table again, with the factors of its rows and columns. */
  Scaled restore(
      double[] wholeRows,
      double[] wholeColumns,
      double[] columnLogs,
      double[][] part,
      int iterations) {
    double[] across = new double[turn == Turn.AS_GIVEN ? wholeColumns.length : wholeRows.length];
    for (int at = 0; at < columnPlaces.length; at++) {
      across[columnPlaces[at]] = Math.exp(columnLogs[at]);
    }
    double[] along = new double[turn == Turn.AS_GIVEN ? wholeRows.length : wholeColumns.length];
    double[][] cells = new double[wholeRows.length][wholeColumns.length];
    for (int row = 0; row < rowPlaces.length; row++) {
      double sum = 0;
      for (int column = 0; column < columnPlaces.length; column++) {
        sum += seed[row][column] * across[columnPlaces[column]];
        if (turn == Turn.AS_GIVEN) {
          cells[rowPlaces[row]][columnPlaces[column]] = part[row][column];
        } else {
          cells[columnPlaces[column]][rowPlaces[row]] = part[row][column];
        }
      }
      along[rowPlaces[row]] = sum > 0 ? rows[row] / sum : 0;
    }
    return new Scaled(
        cells,
        turn == Turn.AS_GIVEN ? along : across,
        turn == Turn.AS_GIVEN ? across : along,
        iterations,
        error(cells, wholeRows, wholeColumns));
  }

  private static double error(double[][] cells, double[] rows, double[] columns) {
    double[] left = columns.clone();
    double error = 0;
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (int column = 0; column < left.length; column++) {
        sum += cells[row][column];
        left[column] -= cells[row][column];
      }
      error = Math.max(error, Math.abs(sum - rows[row]));
    }
    for (double each : left) {
      error = Math.max(error, Math.abs(each));
    }
    return error;
  }

  /** The largest comes first: what rounding leaves over falls to the first. */
  private static int[] places(double[] margin) {
    int[] places = IntStream.range(0, margin.length).filter(at -> margin[at] > 0).toArray();
    for (int at = 1; at < places.length; at++) {
      if (margin[places[at]] > margin[places[0]]) {
        int first = places[0];
        places[0] = places[at];
        places[at] = first;
      }
    }
    return places;
  }

  private static double[] chosen(double[] values, int[] places) {
    return IntStream.of(places).mapToDouble(at -> values[at]).toArray();
  }
}
