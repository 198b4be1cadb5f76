package org.puebla.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings rows of any number into key order in bounded memory: full loads are sorted and laid aside
 * in files, which are merged at the end.
 */
public final class RowSorter {

  private final TableSchema table;
  private final Path folder;
  private final int load;
  private final List<Object[]> rows = new ArrayList<>();
  private final List<Path> laidAside = new ArrayList<>();

  /**
   * @param folder an existing folder for files laid aside
   * @param load number of rows held in memory
   */
  public RowSorter(TableSchema table, Path folder, int load) {
    this.table = table;
    this.folder = folder;
    this.load = load;
  }

  public void add(Object[] row) throws IOException {
    rows.add(row);
    if (rows.size() == load) {
      layAside();
    }
  }

  /** Writes all rows, sorted, into one file of the table. */
  public void writeTo(Path file, Map<String, String> metadata) throws IOException {
    layAside();
    try (SortedRows sorted = SortedRows.open(table, laidAside);
        TableWriter writer = TableWriter.open(table, metadata, file)) {
      for (Object[] row = sorted.next(); row != null; row = sorted.next()) {
        writer.write(row);
      }
    }
    for (Path part : laidAside) {
      Files.delete(part);
    }
  }

  private void layAside() throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    rows.sort(KeyOrder.of(table));
    Path part = Files.createTempFile(folder, "sorted", ".parquet");
    laidAside.add(part);
    try (TableWriter writer = TableWriter.open(table, Map.of(), part)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
    rows.clear();
  }
}
