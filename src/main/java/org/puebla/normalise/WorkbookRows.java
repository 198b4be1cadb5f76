package org.puebla.normalise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.Layout;

/** The rows of one sheet of an XLSX workbook, a row in memory at a time. */
final class WorkbookRows implements LandedRows {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final Path file;
  private final String shownName;
  private final Layout layout;
  private final List<Integer> headerRows;
  private final int firstDataRow;
  private final Header header;

  /**
   * @param shownName the file as messages name it
   */
  WorkbookRows(Path file, String shownName, Layout layout) throws IOException {
    this.file = file;
    this.shownName = shownName;
    this.layout = layout;
    this.headerRows = layout.header().isEmpty() ? List.of(1) : layout.header();
    this.firstDataRow = layout.data().orElse(Collections.max(headerRows) + 1);
    WorkbookGuard.check(file, shownName);
    this.header = readHeader();
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) throws IOException {
    Predicate<String> footer = DelimitedLayout.footer(layout);
    boolean footed = layout.footer().isPresent();
    inSheet(
        (sheet, row, text) -> {
          if (row.getRowNum() < firstDataRow) {
            return true;
          }
          String[] cells = cells(row, text, header.width());
          String filled = DelimitedRows.firstFilled(cells);
          if (footed && footer.test(filled)) {
            return false;
          }
          if (!filled.isEmpty()) {
            consumer.accept(new RawRow(cells, new Spot.SheetRow(sheet, row.getRowNum())));
          }
          return true;
        });
  }

  private Header readHeader() throws IOException {
    HeaderRows names = new HeaderRows();
    Set<Integer> wanted = new HashSet<>(headerRows);
    inSheet(
        (sheet, row, text) -> {
          if (wanted.remove(row.getRowNum())) {
            names.add(cells(row, text, 0));
          }
          return !wanted.isEmpty();
        });
    Header found = names.header();
    if (!wanted.isEmpty() || found.width() == 0) {
      int row = wanted.isEmpty() ? Collections.min(headerRows) : Collections.min(wanted);
      throw failed("file-no-header-row", row, layout.sheet().orElse(""));
    }
    return found;
  }

  /** Takes one row of the sheet and answers whether more are wanted. */
  private interface RowTaker {
    boolean takes(String sheet, Row row, CellText text);
  }

  private interface LibraryCall<T> {
    T call() throws IOException;
  }

  private void inSheet(RowTaker taker) throws IOException {
    try (ReadableWorkbook workbook =
        guarded(() -> new ReadableWorkbook(file.toFile(), WITH_FORMATS))) {
      Sheet sheet = sheet(workbook);
      CellText text = new CellText(guarded(workbook::isDate1904));
      try (Stream<Row> rows = guarded(sheet::openStream)) {
        Iterator<Row> each = rows.iterator();
        while (guarded(each::hasNext)) {
          if (!taker.takes(sheet.getName(), each.next(), text)) {
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
      throw new PueblaException(
          ExitCode.DATA_FAILED, List.of(damaged(String.valueOf(failed.getMessage()))), failed);
    }
  }

  private Problem damaged(String what) {
    return Problem.at(Place.of(shownName), "normalise.file-workbook-damaged", what);
  }

  private Sheet sheet(ReadableWorkbook workbook) {
    List<Sheet> sheets = guarded(() -> workbook.getSheets().toList());
    Optional<Sheet> found =
        layout.sheet().isPresent()
            ? workbook.findSheet(layout.sheet().get())
            : sheets.size() == 1 ? Optional.of(sheets.get(0)) : Optional.empty();
    return found.orElseThrow(
        () ->
            failed(
                "file-sheet-missing",
                layout.sheet().orElse(""),
                String.join(", ", sheets.stream().map(Sheet::getName).toList())));
  }

  /** The cells of a row, at least as many as the header has; blank ones beyond are left out. */
  private static String[] cells(Row row, CellText text, int width) {
    int last = row.getCellCount();
    String[] cells = new String[Math.max(width, last)];
    Arrays.fill(cells, "");
    int filled = width;
    for (int column = 0; column < last; column++) {
      Cell cell = row.getCell(column);
      if (cell != null) {
        cells[column] = text.of(cell);
        filled = cells[column].isBlank() ? filled : Math.max(filled, column + 1);
      }
    }
    return filled == cells.length ? cells : Arrays.copyOf(cells, filled);
  }

  private PueblaException failed(String rule, Object... facts) {
    return new PueblaException(
        ExitCode.DATA_FAILED, Problem.at(Place.of(shownName), "normalise." + rule, facts));
  }
}
