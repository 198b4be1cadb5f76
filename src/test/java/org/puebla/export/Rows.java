package org.puebla.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.puebla.table.KeyOrder;
import org.puebla.table.Selection;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;

/** Rows of a promised table made for a test: columns that are not named are {@code _T} or null. */
final class Rows {

  private Rows() {}

  static Object[] row(TableSchema table, Map<String, Object> values) {
    Object[] row = new Object[table.columns().size()];
    for (int at : table.keyPositions()) {
      row[at] = "_T";
    }
    values.forEach((column, value) -> row[table.position(column)] = value);
    return row;
  }

  static Path file(Path folder, String name, TableSchema table, Object[]... rows)
      throws IOException {
    Object[][] sorted = rows.clone();
    Arrays.sort(sorted, KeyOrder.of(table));
    Path file = folder.resolve(name);
    try (TableWriter writer = TableWriter.open(table, Map.of(), file)) {
      for (Object[] row : sorted) {
        writer.write(row);
      }
    }
    return file;
  }

  static Slice slice(TableSchema table, Path... files) {
    return new Slice(table, List.of(files), Selection.everything());
  }
}
