package org.puebla.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;

/**
 * A slice as RFC 4180 text in UTF-8, numbers in full precision. A null is nothing between two
 * commas, an empty text two quotes.
 */
public final class CsvFile {

  private CsvFile() {}

  /** Writes a header and a line for each row, and tells how many rows there are. */
  public static long write(Slice slice, Appendable target) throws IOException {
    List<Column> columns = slice.table().columns();
    target.append(CsvText.line(columns.stream().map(Column::name).toList()));
    StringBuilder line = new StringBuilder();
    return slice.forEach(
        row -> {
          line.setLength(0);
          for (int at = 0; at < row.length; at++) {
            line.append(at == 0 ? "" : ",").append(cell(columns.get(at), row[at]));
          }
          target.append(line.append(CsvText.LINE_END));
        });
  }

  private static String cell(Column column, @Nullable Object value) {
    String text = Figures.text(value);
    if (column.type() != ColumnType.TEXT) {
      return text;
    }
    return value != null && text.isEmpty() ? "\"\"" : CsvText.cell(text);
  }
}
