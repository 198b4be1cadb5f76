package org.puebla.normalise.edition.sort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.table.Utf8;

/** One sorted run on disk, read row by row from any entry of its index. */
final class SortedRun implements Closeable {

  private final RunInput in;
  private final long rows;
  private final List<Object[]> values = new ArrayList<>();
  private final int[] varying;
  private final long[] index;
  private long next;

  /** The codes of the current row, one more than the position in {@link #values}; 0 is absent. */
  final int[] codes;

  final double[] numbers;
  final @Nullable Utf8[] free;

  SortedRun(RowShape shape, Path file) throws IOException {
    this.in = new RunInput(file);
    in.seek(in.length() - Long.BYTES);
    in.seek(in.takeLong());
    this.rows = in.takeLong();
    int columns = shape.coded().length;
    this.codes = new int[columns];
    int[] inRows = new int[columns];
    int varying = 0;
    for (int column = 0; column < columns; column++) {
      Object[] dictionary = new Object[in.takeInt()];
      for (int code = 0; code < dictionary.length; code++) {
        dictionary[code] = CodedValue.read(in);
      }
      values.add(dictionary);
      codes[column] = in.takeByte();
      if (codes[column] == RunWriter.IN_ROWS) {
        inRows[varying++] = column;
      }
    }
    this.varying = Arrays.copyOf(inRows, varying);
    this.index = new long[in.takeInt()];
    for (int entry = 0; entry < index.length; entry++) {
      index[entry] = in.takeLong();
    }
    this.numbers = new double[shape.numbers().length];
    this.free = new Utf8[shape.free().length];
    in.seek(0);
  }

  long rows() {
    return rows;
  }

  /** The values behind the codes of a coded column. */
  Object[] values(int column) {
    return values.get(column);
  }

  /** The coded columns in which rows differ; in all others {@link #codes} stay as they are. */
  int[] varying() {
    return varying;
  }

  boolean varies(int column) {
    return Arrays.binarySearch(varying, column) >= 0;
  }

  int indexEntries() {
    return index.length;
  }

  /** Makes the row of an index entry the next one. */
  void seek(int entry) throws IOException {
    next = (long) entry * RunWriter.ROWS_PER_INDEX_ENTRY;
    in.seek(index[entry]);
  }

  /** Reads the next row into {@link #codes}, {@link #numbers} and {@link #free}. */
  boolean advance() throws IOException {
    if (next == rows) {
      return false;
    }
    next++;
    for (int column : varying) {
      codes[column] = in.takeVarint();
    }
    if (numbers.length > 0) {
      int form = in.takeByte();
      for (int column = 0; column < numbers.length; column++) {
        numbers[column] = column == 0 || form == RowBuffer.EACH ? in.takeDouble() : numbers[0];
      }
    }
    for (int column = 0; column < free.length; column++) {
      free[column] = in.takeFreeText();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
