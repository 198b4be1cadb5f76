package org.puebla.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.KeyOrder;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;

/**
 * The rows of several files of one table as one sequence in key order, one row of each file in
 * memory at a time.
 *
 * <p>It relies on every file being sorted with no key twice, and stops when one is not.
 */
final class SortedRows implements Closeable {

  private final TableSchema table;
  private final KeyOrder order;
  private final List<TableReader> readers = new ArrayList<>();
  private final PriorityQueue<Head> heads;
  private Object @Nullable [] last;

  private SortedRows(TableSchema table) {
    this.table = table;
    this.order = KeyOrder.of(table);
    this.heads = new PriorityQueue<>(Comparator.comparing(Head::row, order));
  }

  /**
   * @param table the table, or a choice of its columns that keeps the key of these files
   */
  static SortedRows open(TableSchema table, List<Path> files) throws IOException {
    SortedRows rows = new SortedRows(table);
    try {
      for (Path file : files) {
        TableReader reader = TableReader.open(table, file);
        rows.readers.add(reader);
        rows.push(reader);
      }
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
    return rows;
  }

  /** The next row, or null after the last. */
  Object @Nullable [] next() throws IOException {
    Head head = heads.poll();
    if (head == null) {
      return null;
    }
    push(head.reader());
    Object[] row = head.row();
    Object[] before = last;
    if (before != null && order.compare(before, row) >= 0) {
      throw new PueblaException(
          ExitCode.FAULT,
          Problem.of(
              order.compare(before, row) == 0 ? "release.key-twice" : "release.not-sorted",
              table.name(),
              Arrays.toString(row)));
    }
    last = row;
    return row;
  }

  @Override
  public void close() throws IOException {
    for (TableReader reader : readers) {
      reader.close();
    }
  }

  private void push(TableReader reader) throws IOException {
    Object[] row = reader.next();
    if (row != null) {
      heads.add(new Head(row, reader));
    }
  }

  private record Head(Object[] row, TableReader reader) {}
}
