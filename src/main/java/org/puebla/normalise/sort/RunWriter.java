package org.puebla.normalise.sort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Spills a buffer, sorted by key, into a run: the rows, then the values behind the codes, then a
 * sparse index from key to position, by which several tasks can each read a range of keys.
 */
public final class RunWriter {

  static final int ROWS_PER_INDEX_ENTRY = 1 << 12;
  static final int ALL_EQUAL = 0;
  static final int EACH = 1;

  private final RowBuffer rows;
  private final RowShape shape;

  private RunWriter(RowBuffer rows) {
    this.rows = rows;
    this.shape = rows.shape();
  }

  /** Writes the run; the buffer can be thrown away afterwards. */
  public static void write(RowBuffer rows, Path file) throws IOException {
    new RunWriter(rows).write(file);
  }

  private void write(Path file) throws IOException {
    int[] order = rows.sorted();
    List<List<Object>> dictionaries = rows.dictionaries();
    List<Long> index = new ArrayList<>();
    try (RunOutput out = new RunOutput(file)) {
      for (int at = 0; at < order.length; at++) {
        if (at % ROWS_PER_INDEX_ENTRY == 0) {
          index.add(out.position());
        }
        writeRow(out, order[at], dictionaries);
      }
      long tail = out.position();
      out.putLong(order.length);
      for (List<Object> dictionary : dictionaries) {
        out.putInt(dictionary.size());
        for (Object value : dictionary) {
          CodedValue.write(out, value);
        }
      }
      out.putInt(index.size());
      for (long position : index) {
        out.putLong(position);
      }
      out.putLong(tail);
    }
  }

  private void writeRow(RunOutput out, int row, List<List<Object>> dictionaries)
      throws IOException {
    for (int column = 0; column < dictionaries.size(); column++) {
      CodeWidth.of(dictionaries.get(column).size()).write(out, rows.code(column, row) + 1);
    }
    writeNumbers(out, row);
    for (int column = 0; column < shape.free().length; column++) {
      Object text = rows.free(column, row);
      out.putByte(text == null ? 0 : 1);
      if (text != null) {
        out.putText((String) text);
      }
    }
  }

  /** A figure known exactly has its value for both bounds: it is written once. */
  private void writeNumbers(RunOutput out, int row) throws IOException {
    int count = shape.numbers().length;
    if (count == 0) {
      return;
    }
    long first = Double.doubleToRawLongBits(rows.number(0, row));
    boolean equal = true;
    for (int column = 1; column < count; column++) {
      equal &= Double.doubleToRawLongBits(rows.number(column, row)) == first;
    }
    out.putByte(equal ? ALL_EQUAL : EACH);
    int written = equal ? 1 : count;
    for (int column = 0; column < written; column++) {
      out.putDouble(rows.number(column, row));
    }
  }
}
