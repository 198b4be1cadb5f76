package org.puebla.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be known of rows by reading few of their columns. */
public final class RowCount {

  private RowCount() {}

  /**
   * How many rows of these files are selected; reads only the columns that they are selected by.
   */
  public static long of(TableSchema table, List<Path> files, Selection selection)
      throws IOException {
    long count = 0;
    for (Path file : files) {
      if (selection.isEverything()) {
        count += TableFile.of(file).rows();
        continue;
      }
      TableSchema read = table.only(columns(selection));
      try (TableReader reader = TableReader.open(read, file, selection)) {
        while (reader.next() != null) {
          count++;
        }
      }
    }
    return count;
  }

  /** The values, as texts, that a column has in these files; null is none. */
  public static SortedSet<String> values(TableSchema table, List<Path> files, String column)
      throws IOException {
    SortedSet<String> values = new TreeSet<>();
    for (Path file : files) {
      try (TableReader reader = TableReader.open(table.only(List.of(column)), file)) {
        for (Object[] row = reader.next(); row != null; row = reader.next()) {
          if (row[0] != null) {
            values.add(row[0].toString());
          }
        }
      }
    }
    return values;
  }

  private static List<String> columns(Selection selection) {
    return selection.conditions().stream().map(each -> each.column().name()).distinct().toList();
  }
}
