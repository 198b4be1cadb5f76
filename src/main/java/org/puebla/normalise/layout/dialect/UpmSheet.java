package org.puebla.normalise.layout.dialect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.layout.XlsSheets;

/** A sheet of an old workbook as text, with the indent of every cell. */
final class UpmSheet {

  /** One row: its number from 1, the texts of its cells, and how far each is indented. */
  record Line(int number, String[] cells, int[] indents) {

    String cell(int column) {
      return column < cells.length ? cells[column] : "";
    }

    /** Column of the first cell with text from {@code start} on, or -1. */
    int firstFilled(int start) {
      for (int column = start; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          return column;
        }
      }
      return -1;
    }
  }

  private final String shownName;
  private final String name;
  private final List<Line> lines;

  private UpmSheet(String shownName, XlsSheets.Taken<Line> taken) {
    this.shownName = shownName;
    this.name = taken.sheet();
    this.lines = taken.rows();
  }

  /** The named sheet, or the first. */
  static UpmSheet read(Path file, String shownName, Optional<String> sheetName) {
    return new UpmSheet(shownName, new XlsSheets(file, shownName).read(sheetName, UpmSheet::line));
  }

  List<Line> lines() {
    return lines;
  }

  String locator(Line line, int column) {
    return name + "!" + address(line, column);
  }

  PueblaException failedAt(Line line, int column, String rule, Object... facts) {
    return failed(Place.cell(shownName, name, address(line, column)), rule, facts);
  }

  PueblaException failed(String rule, Object... facts) {
    return failed(new Place(shownName, name), rule, facts);
  }

  private static PueblaException failed(Place place, String rule, Object... facts) {
    return new PueblaException(ExitCode.DATA_FAILED, Problem.at(place, "normalise." + rule, facts));
  }

  private static String address(Line line, int column) {
    return CellReference.convertNumToColString(column) + line.number();
  }

  private static Line line(Row row) {
    String[] cells = XlsSheets.cells(row);
    int[] indents = new int[cells.length];
    for (int column = 0; column < cells.length; column++) {
      cells[column] = cells[column].strip();
      Cell cell = row.getCell(column);
      indents[column] = cell == null ? 0 : cell.getCellStyle().getIndention();
    }
    return new Line(row.getRowNum() + 1, cells, indents);
  }
}
