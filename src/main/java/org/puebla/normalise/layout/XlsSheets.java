package org.puebla.normalise.layout;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.puebla.model.PueblaException;

/**
 * The sheets of a workbook in the format of Excel 97 to 2003, which has at most 65,536 rows in a
 * sheet and is read as a whole.
 */
public final class XlsSheets implements SheetReader {

  private final Path file;
  private final String shownName;

  /**
   * @param shownName the file as messages name it
   */
  public XlsSheets(Path file, String shownName) {
    this.file = file;
    this.shownName = shownName;
  }

  private record Line(int number, String[] cells) {}

  /**
   * A sheet that was read.
   *
   * @param rows those that are there, in order
   */
  public record Taken<T>(String sheet, List<T> rows) {}

  @Override
  public void forEachRow(Optional<String> name, RowTaker taker) {
    Taken<Line> taken =
        read(name, XlsSheets::only, row -> new Line(row.getRowNum() + 1, cells(row)));
    for (Line line : taken.rows()) {
      if (!taker.takes(taken.sheet(), line.number(), line.cells())) {
        return;
      }
    }
  }

  /**
   * The rows of the named sheet, or of the first, each as it is asked for.
   *
   * @throws PueblaException when the file is damaged, or has no such sheet
   */
  public <T> Taken<T> read(Optional<String> name, Function<Row, T> asked) {
    return read(name, names -> names.stream().findFirst(), asked);
  }

  /** Reads all before anything is handed on: the library finds some damage only at its cell. */
  private <T> Taken<T> read(
      Optional<String> name,
      Function<List<String>, Optional<String>> unnamed,
      Function<Row, T> asked) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
      Sheet sheet = sheet(workbook, name, unnamed);
      List<T> rows = new ArrayList<>();
      for (Row row : sheet) {
        rows.add(asked.apply(row));
      }
      return new Taken<>(sheet.getSheetName(), rows);
    } catch (PueblaException failed) {
      throw failed;
    } catch (IOException | RuntimeException failed) {
      // The library answers a malformed workbook with any exception there is.
      throw WorkbookRows.damaged(shownName, failed);
    }
  }

  private static Optional<String> only(List<String> names) {
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private Sheet sheet(
      HSSFWorkbook workbook,
      Optional<String> name,
      Function<List<String>, Optional<String>> unnamed) {
    List<String> names = new ArrayList<>();
    workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
    return name.map(asked -> SheetReader.named(asked, names))
        .orElseGet(() -> unnamed.apply(names))
        .filter(names::contains)
        .map(workbook::getSheet)
        .orElseThrow(
            () ->
                WorkbookRows.failed(
                    shownName, "file-sheet-missing", name.orElse(""), String.join(", ", names)));
  }

  /** The cells of a row as text, none after the last that the file speaks of. */
  public static String[] cells(Row row) {
    String[] cells = new String[Math.max(0, row.getLastCellNum())];
    for (int column = 0; column < cells.length; column++) {
      cells[column] = text(row.getCell(column));
    }
    return cells;
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
      case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  private static String number(Cell cell) {
    double number = cell.getNumericCellValue();
    return Double.isFinite(number)
        ? CellText.number(BigDecimal.valueOf(number))
        : Double.toString(number);
  }

  private static String date(Cell cell) {
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (moment == null) {
      return number(cell);
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
