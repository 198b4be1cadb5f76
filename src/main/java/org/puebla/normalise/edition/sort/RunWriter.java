package org.puebla.normalise.edition.sort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Spills a buffer, sorted by key, into a run: the rows, in which columns that do not vary take no
 * room, then the values behind the codes, then a sparse index from key to position, by which
 * several tasks can each read a range of keys.
 */
public final class RunWriter {

  static final int ROWS_PER_INDEX_ENTRY = 1 << 12;

  /** Says of a column that its codes stand in the rows; otherwise the code of all, one more. */
  static final int IN_ROWS = 2;

  private final RowBuffer rows;

  private RunWriter(RowBuffer rows) {
    this.rows = rows;
  }

  /** Writes the run; the buffer can be thrown away afterwards. */
  public static void write(RowBuffer rows, Path file) throws IOException {
    new RunWriter(rows).write(file);
  }

  private void write(Path file) throws IOException {
    int[] order = rows.sorted();
    List<Long> index = new ArrayList<>();
    try (RunOutput out = new RunOutput(file)) {
      for (int at = 0; at < order.length; at++) {
        if (at % ROWS_PER_INDEX_ENTRY == 0) {
          index.add(out.position());
        }
        rows.write(order[at], out);
      }
      long tail = out.position();
      out.putLong(order.length);
      for (int column = 0; column < rows.codedColumns(); column++) {
        List<Object> dictionary = rows.dictionary(column);
        out.putInt(dictionary.size());
        for (Object value : dictionary) {
          CodedValue.write(out, value);
        }
        out.putByte(rows.varies(column) ? IN_ROWS : rows.constant(column) + 1);
      }
      out.putInt(index.size());
      for (long position : index) {
        out.putLong(position);
      }
      out.putLong(tail);
    }
  }
}
