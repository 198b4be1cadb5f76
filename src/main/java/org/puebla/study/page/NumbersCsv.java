package org.puebla.study.page;

import java.util.List;
import org.puebla.export.CsvText;
import org.puebla.export.Literals;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;

/** The numbers behind a figure as CSV: whole, with a point, whatever the language of the page. */
final class NumbersCsv {

  private NumbersCsv() {}

  static String of(Grid grid) {
    StringBuilder text = new StringBuilder(CsvText.line(grid.columns()));
    for (List<GridCell> row : grid.rows()) {
      text.append(CsvText.line(row.stream().map(cell -> Literals.text(cell.value())).toList()));
    }
    return text.toString();
  }
}
