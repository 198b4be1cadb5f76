package org.puebla.study.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.puebla.table.Column;
import org.puebla.table.Selection;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Reads rows of a promised table into a Tablesaw table of the same columns, in their order. */
final class InHand {

  private InHand() {}

  /**
   * @param files the Parquet files of the table, in order
   * @param selection which rows the files are asked for
   * @param wanted which of them are kept, values in the order of the schema
   */
  static Table read(
      TableSchema schema, List<Path> files, Selection selection, Predicate<Object[]> wanted)
      throws IOException {
    Table table = empty(schema);
    for (Path file : files) {
      try (TableReader reader = TableReader.open(schema, file, selection)) {
        for (Object[] row = reader.next(); row != null; row = reader.next()) {
          if (wanted.test(row)) {
            append(table, row);
          }
        }
      }
    }
    return table;
  }

  private static Table empty(TableSchema schema) {
    List<tech.tablesaw.columns.Column<?>> columns = new ArrayList<>();
    for (Column column : schema.columns()) {
      columns.add(
          switch (column.type()) {
            case TEXT -> StringColumn.create(column.name());
            case NUMBER -> DoubleColumn.create(column.name());
            case COUNT -> LongColumn.create(column.name());
            case DATE -> DateColumn.create(column.name());
            case TRUTH -> BooleanColumn.create(column.name());
          });
    }
    return Table.create(schema.name(), columns);
  }

  private static void append(Table table, Object[] row) {
    for (int at = 0; at < row.length; at++) {
      tech.tablesaw.columns.Column<?> column = table.column(at);
      Object value = row[at];
      if (value == null) {
        column.appendMissing();
      } else if (column instanceof StringColumn texts) {
        texts.append((String) value);
      } else if (column instanceof DoubleColumn numbers) {
        numbers.append((Double) value);
      } else if (column instanceof LongColumn counts) {
        counts.append((Long) value);
      } else if (column instanceof DateColumn dates) {
        dates.append((LocalDate) value);
      } else {
        ((BooleanColumn) column).append((Boolean) value);
      }
    }
  }
}
