package org.puebla.indicator.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.puebla.indicator.counts.cell.Part;

/** What tells the rows of a batch from one another, as numbers that hold from batch to batch. */
final class CodedRows {

  /** Columns of dates, whose days are numbers already. */
  private static final List<String> DATES = List.of("period_start", "period_end");

  private static final int TEXTS = ObservationRows.CODES.size();

  /** The columns of a table that are read, texts first. */
  static final List<String> COLUMNS =
      Stream.of(ObservationRows.CODES, DATES).flatMap(List::stream).toList();

  private final int[] positions;
  private final NumberedTexts[] texts = new NumberedTexts[TEXTS];
  private final int[][] numbers = new int[COLUMNS.size()][0];
  private boolean[] begins = {};

  /**
   * @param columns of the batches, in their order
   */
  CodedRows(List<String> columns) {
    positions = COLUMNS.stream().mapToInt(columns::indexOf).toArray();
    for (int at = 0; at < TEXTS; at++) {
      boolean isBreakdown = COLUMNS.get(at).equals("breakdown");
      texts[at] = new NumberedTexts(isBreakdown ? Part::breakdownAsRead : text -> text);
    }
  }

  /** Takes the rows of a batch in place of those of the one before. */
  void read(ColumnarBatch batch) {
    int rows = batch.numRows();
    if (rows > begins.length) {
      begins = new boolean[rows];
      Arrays.setAll(numbers, at -> new int[rows]);
    }
    Arrays.fill(begins, 0, rows, false);
    begins[0] = true;
    for (int at = 0; at < numbers.length; at++) {
      ColumnVector column = batch.column(positions[at]);
      if (at < TEXTS) {
        texts[at].number(column, rows, numbers[at]);
      } else {
        days(column, rows, numbers[at]);
      }
      markChanges(numbers[at], rows);
    }
  }

  /** Whether a row differs from the one before it in the batch. */
  boolean begins(int row) {
    return begins[row];
  }

  /** Equal for rows that differ in nothing. */
  int[] numbers(int row) {
    return Arrays.stream(numbers).mapToInt(column -> column[row]).toArray();
  }

  /** The code of a column of {@link ObservationRows#CODES} among the numbers of a row. */
  String text(int[] row, int column) {
    return texts[column].text(row[column]);
  }

  /** The year that holds the middle of the period. */
  static int midYear(int[] row) {
    int start = row[TEXTS];
    int end = row[TEXTS + 1];
    return LocalDate.ofEpochDay(start + (end - start) / 2).getYear();
  }

  /** The day after the last of the period. */
  static LocalDate periodEnd(int[] row) {
    return LocalDate.ofEpochDay(row[TEXTS + 1]);
  }

  /** How many texts are held. */
  int size() {
    return Arrays.stream(texts).mapToInt(NumberedTexts::size).sum();
  }

  private void markChanges(int[] column, int rows) {
    for (int row = 1; row < rows; row++) {
      begins[row] |= column[row] != column[row - 1];
    }
  }

  private static void days(ColumnVector column, int rows, int[] into) {
    if (column.hasNull()) {
      throw new IllegalArgumentException("an observation without a period");
    }
    for (int row = 0; row < rows; row++) {
      into[row] = column.getInt(row);
    }
  }
}
