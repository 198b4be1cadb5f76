package org.puebla.normalise.layout.dialect;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

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
  private final List<Line> lines = new ArrayList<>();

  private UpmSheet(String shownName, Sheet sheet) {
    this.shownName = shownName;
    this.name = sheet.getSheetName();
    for (Row row : sheet) {
      lines.add(line(row));
    }
  }

  /** The named sheet, or the first. */
  static UpmSheet read(Path file, String shownName, Optional<String> sheetName) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
      List<String> names = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      String wanted = sheetName.orElse(names.isEmpty() ? "" : names.get(0));
      if (!names.contains(wanted)) {
        throw failed(Place.of(shownName), "file-sheet-missing", wanted, String.join(", ", names));
      }
      return new UpmSheet(shownName, workbook.getSheet(wanted));
    } catch (PueblaException failed) {
      throw failed;
    } catch (IOException | RuntimeException failed) {
      // The library answers a malformed workbook with any exception there is.
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          List.of(
              Problem.at(
                  Place.of(shownName),
                  "normalise.file-workbook-damaged",
                  String.valueOf(failed.getMessage()))),
          failed);
    }
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
    int width = Math.max(0, row.getLastCellNum());
    String[] cells = new String[width];
    int[] indents = new int[width];
    for (int column = 0; column < width; column++) {
      Cell cell = row.getCell(column);
      cells[column] = text(cell);
      indents[column] = cell == null ? 0 : cell.getCellStyle().getIndention();
    }
    return new Line(row.getRowNum() + 1, cells, indents);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> plain(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue().strip();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  private static String plain(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }
}
