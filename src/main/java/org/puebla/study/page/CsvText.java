package org.puebla.study.page;

import java.util.List;
import java.util.stream.Collectors;
import org.puebla.study.figure.Cell;
import org.puebla.study.figure.Grid;

/**
 * The numbers behind a figure as RFC 4180 text: numbers whole, with a point, whatever the language.
 */
final class CsvText {

  private CsvText() {}

  static String of(Grid grid) {
    StringBuilder text = new StringBuilder(line(grid.columns()));
    for (List<Cell> row : grid.rows()) {
      text.append(line(row.stream().map(CsvText::plain).toList()));
    }
    return text.toString();
  }

  private static String plain(Cell cell) {
    Object value = cell.value();
    return value == null ? "" : value instanceof Number ? number(value) : value.toString();
  }

  private static String number(Object value) {
    return value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15
        ? Long.toString(real.longValue())
        : value.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Text that a spreadsheet would take for a formula is kept as text by an apostrophe. */
  private static String quoted(String text) {
    String safe =
        text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("-?[0-9.]+(E-?[0-9]+)?")
            ? "'" + text
            : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
