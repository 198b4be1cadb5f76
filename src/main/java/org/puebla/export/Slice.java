package org.puebla.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.puebla.table.RowCount;
import org.puebla.table.Selection;
import org.puebla.table.SortedRows;
import org.puebla.table.TableSchema;

/**
 * Some rows of one table of a release.
 *
 * @param files the Parquet files of the table, of which one edition of every source
 */
public record Slice(TableSchema table, List<Path> files, Selection selection) {

  public Slice {
    files = List.copyOf(files);
  }

  /** How many rows it has. */
  public long count() throws IOException {
    return RowCount.of(table, files, selection);
  }

  /** Takes each row of a slice, values in the order of the table. */
  interface RowConsumer {
    void accept(Object[] row) throws IOException;
  }

  /** Hands over the rows in key order, and tells how many they were. */
  long forEach(RowConsumer consumer) throws IOException {
    long count = 0;
    try (SortedRows rows = SortedRows.open(table, files, selection)) {
      for (Object[] row = rows.next(); row != null; row = rows.next()) {
        consumer.accept(row);
        count++;
      }
    }
    return count;
  }
}
