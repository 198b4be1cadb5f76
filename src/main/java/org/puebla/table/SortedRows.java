package org.puebla.table;

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

/**
 * The rows of several files of one table as one sequence in key order, one row of each file in
 * memory at a time; of a table without a key, one file after the other.
 *
 * <p>It relies on every file being sorted with no key twice, and stops when one is not.
 */
public final class SortedRows implements Closeable {

  private final TableSchema table;
  private final KeyOrder order;
  private final List<TableReader> readers = new ArrayList<>();
  private final PriorityQueue<Head> heads;
  private Object @Nullable [] last;
  private int lastFile;

  private SortedRows(TableSchema table) {
    this.table = table;
    this.order = KeyOrder.of(table);
    this.heads =
        new PriorityQueue<>(Comparator.comparing(Head::row, order).thenComparingInt(Head::file));
  }

  /**
   * Opens files for all their rows.
   *
   * @param table the table, or a choice of its columns that keeps the key of these files
   */
  public static SortedRows open(TableSchema table, List<Path> files) throws IOException {
    return open(table, files, Selection.everything());
  }

  /**
   * Opens files for some of their rows.
   *
   * @param table the table, or a choice of its columns that keeps the key of these files and the
   *     columns that are selected by
   */
  public static SortedRows open(TableSchema table, List<Path> files, Selection selection)
      throws IOException {
    return of(table, files.stream().map(file -> new SelectedFile(file, selection)).toList());
  }

  /** Opens files, each for rows of its own choice. */
  public static SortedRows of(TableSchema table, List<SelectedFile> files) throws IOException {
    SortedRows rows = new SortedRows(table);
    try {
      for (SelectedFile file : files) {
        rows.readers.add(TableReader.open(table, file.file(), file.selection()));
        rows.push(rows.readers.size() - 1);
      }
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
    return rows;
  }

  /**
   * The next row, values in the order of the table, or null after the last.
   *
   * @throws PueblaException FAULT when the files are not sorted, or hold a key twice
   */
  public Object @Nullable [] next() throws IOException {
    Head head = heads.poll();
    if (head == null) {
      return null;
    }
    push(head.file());
    requireAfterLast(head.row());
    last = head.row();
    lastFile = head.file();
    return last;
  }

  /** Which of the files the last row is from, by its place among them. */
  public int lastFile() {
    return lastFile;
  }

  @Override
  public void close() throws IOException {
    for (TableReader reader : readers) {
      reader.close();
    }
  }

  private void push(int file) throws IOException {
    Object[] row = readers.get(file).next();
    if (row != null) {
      heads.add(new Head(row, file));
    }
  }

  private void requireAfterLast(Object[] row) {
    if (last == null || table.keyPositions().length == 0) {
      return;
    }
    int step = order.compare(last, row);
    if (step >= 0) {
      throw new PueblaException(
          ExitCode.FAULT,
          Problem.of(
              step == 0 ? "table.key-twice" : "table.not-sorted",
              table.name(),
              Arrays.toString(row)));
    }
  }

  private record Head(Object[] row, int file) {}
}
