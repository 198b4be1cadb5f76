package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.Layout;

/** The rows of one sheet of a workbook, or of several sheets that have the same header. */
public final class WorkbookRows implements LandedRows {

  /** The column that says from which of several sheets a row is. */
  private static final String SHEET = "sheet";

  private final SheetReader sheets;
  private final String shownName;
  private final Layout layout;
  private final List<Integer> headerRows;
  private final int firstDataRow;
  private final Header printed;
  private final Header header;

  /**
   * @param shownName the file as messages name it
   */
  public WorkbookRows(SheetReader sheets, String shownName, Layout layout) throws IOException {
    this.sheets = sheets;
    this.shownName = shownName;
    this.layout = layout;
    this.headerRows = layout.header().isEmpty() ? List.of(1) : layout.header();
    this.firstDataRow = layout.data().orElse(Collections.max(headerRows) + 1);
    this.printed = readHeader(wanted().get(0));
    this.header = several() ? withSheet(printed) : printed;
  }

  static PueblaException failed(String shownName, String rule, Object... facts) {
    return new PueblaException(
        ExitCode.DATA_FAILED, Problem.at(Place.of(shownName), "normalise." + rule, facts));
  }

  static PueblaException damaged(String shownName, Exception failed) {
    Problem problem =
        Problem.at(
            Place.of(shownName),
            "normalise.file-workbook-damaged",
            String.valueOf(failed.getMessage()));
    return new PueblaException(ExitCode.DATA_FAILED, List.of(problem), failed);
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) throws IOException {
    for (Optional<String> sheet : wanted()) {
      // Under another header the cells of a sheet would be read as what they are not.
      if (several() && !readHeader(sheet).names().equals(printed.names())) {
        throw failed(shownName, "file-sheets-differ", sheet.orElse(""), layout.sheets().get(0));
      }
      forEach(sheet, consumer);
    }
  }

  private void forEach(Optional<String> wanted, Consumer<RawRow> consumer) throws IOException {
    Predicate<String> footer = DelimitedLayout.footer(layout);
    boolean footed = layout.footer().isPresent();
    sheets.forEachRow(
        wanted,
        (sheet, number, cells) -> {
          if (number < firstDataRow) {
            return true;
          }
          String[] fitted = fitted(cells, printed.width());
          String filled = DelimitedRows.firstFilled(fitted);
          if (footed && footer.test(filled)) {
            return false;
          }
          if (!filled.isEmpty()) {
            String[] row = several() ? withSheet(fitted, sheet) : fitted;
            consumer.accept(new RawRow(row, new Spot.SheetRow(sheet, number)));
          }
          return true;
        });
  }

  private boolean several() {
    return !layout.sheets().isEmpty();
  }

  private List<Optional<String>> wanted() {
    return several()
        ? layout.sheets().stream().map(Optional::of).toList()
        : List.of(layout.sheet());
  }

  private Header readHeader(Optional<String> wanted) throws IOException {
    HeaderRows names = new HeaderRows();
    Set<Integer> missing = new HashSet<>(headerRows);
    sheets.forEachRow(
        wanted,
        (sheet, number, cells) -> {
          if (missing.remove(number)) {
            names.add(fitted(cells, 0));
          }
          return !missing.isEmpty();
        });
    Header found = names.header();
    if (!missing.isEmpty() || found.width() == 0) {
      int row = missing.isEmpty() ? Collections.min(headerRows) : Collections.min(missing);
      throw failed(shownName, "file-no-header-row", row, wanted.orElse(""));
    }
    return found;
  }

  private static Header withSheet(Header header) {
    List<String> names = new ArrayList<>(header.names());
    names.add(SHEET);
    return new Header(names);
  }

  private static String[] withSheet(String[] cells, String sheet) {
    String[] row = Arrays.copyOf(cells, cells.length + 1);
    row[cells.length] = sheet;
    return row;
  }

  /** The cells of a row, at least as many as the header has; blank ones beyond are left out. */
  private static String[] fitted(String[] cells, int width) {
    int filled = width;
    for (int column = width; column < cells.length; column++) {
      filled = cells[column].isBlank() ? filled : column + 1;
    }
    String[] fitted = Arrays.copyOf(cells, filled);
    for (int column = cells.length; column < filled; column++) {
      fitted[column] = "";
    }
    return fitted;
  }
}
