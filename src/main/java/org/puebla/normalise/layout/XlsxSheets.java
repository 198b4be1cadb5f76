package org.puebla.normalise.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.puebla.model.PueblaException;
import org.puebla.normalise.file.WorkbookGuard;

/** The sheets of an XLSX workbook, a row in memory at a time. */
public final class XlsxSheets implements SheetReader {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final Path file;
  private final String shownName;

  /**
   * @param shownName the file as messages name it
   */
  public XlsxSheets(Path file, String shownName) throws IOException {
    this.file = file;
    this.shownName = shownName;
    WorkbookGuard.check(file, shownName);
  }

  private interface LibraryCall<T> {
    T call() throws IOException;
  }

  @Override
  public void forEachRow(Optional<String> name, RowTaker taker) throws IOException {
    try (ReadableWorkbook workbook =
        guarded(() -> new ReadableWorkbook(file.toFile(), WITH_FORMATS))) {
      Sheet sheet = sheet(workbook, name);
      CellText text = new CellText(guarded(workbook::isDate1904));
      try (Stream<Row> rows = guarded(sheet::openStream)) {
        Iterator<Row> each = rows.iterator();
        while (guarded(each::hasNext)) {
          Row row = guarded(each::next);
          String[] cells = guarded(() -> cells(row, text));
          if (!taker.takes(sheet.getName(), row.getRowNum(), cells)) {
            return;
          }
        }
      }
    }
  }

  /** The library answers a malformed workbook with any exception there is. */
  private <T> T guarded(LibraryCall<T> library) {
    try {
      return library.call();
    } catch (IOException | RuntimeException failed) {
      throw WorkbookRows.damaged(shownName, failed);
    }
  }

  private Sheet sheet(ReadableWorkbook workbook, Optional<String> name) {
    List<Sheet> sheets = guarded(() -> workbook.getSheets().toList());
    Optional<Sheet> found =
        name.isPresent()
            ? SheetReader.named(name.get(), sheets.stream().map(Sheet::getName).toList())
                .flatMap(full -> guarded(() -> workbook.findSheet(full)))
            : sheets.size() == 1 ? Optional.of(sheets.get(0)) : Optional.empty();
    return found.orElseThrow(() -> missing(name, sheets));
  }

  private PueblaException missing(Optional<String> name, List<Sheet> sheets) {
    return WorkbookRows.failed(
        shownName,
        "file-sheet-missing",
        name.orElse(""),
        String.join(", ", sheets.stream().map(Sheet::getName).toList()));
  }

  private static String[] cells(Row row, CellText text) {
    String[] cells = new String[row.getCellCount()];
    Arrays.fill(cells, "");
    for (int column = 0; column < cells.length; column++) {
      Cell cell = row.getCell(column);
      if (cell != null) {
        cells[column] = text.of(cell);
      }
    }
    return cells;
  }
}
