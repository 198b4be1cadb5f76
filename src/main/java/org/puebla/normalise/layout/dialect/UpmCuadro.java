package org.puebla.normalise.layout.dialect;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.LandedRows;
import org.puebla.normalise.layout.RawRow;

/**
 * The monthly cuadros of Mexico's Unidad de Política Migratoria on entries by nationality and point
 * of entry: a matrix over several printed pages, each with its own title and header, whose
 * hierarchy is only in the indent of its labels.
 *
 * <p>Every cell under a header becomes a row: {@code part} for a label with nothing below it at one
 * point of entry, {@code total} for anything else, which leaves blank what it sums over.
 */
final class UpmCuadro implements LandedRows {

  static final Header HEADER =
      new Header(
          List.of(
              "year",
              "months_from",
              "months_to",
              "group",
              "continent",
              "subregion",
              "nationality",
              "entry_point",
              "kind",
              "figure"));

  private static final Pattern FOOTNOTE = Pattern.compile("[\\s\\u00A0]+\\d{1,2}$");

  /** Total, group, continent, sub-region, country. */
  private static final int DEEPEST = 5;

  private final UpmSheet sheet;
  private final List<Labelled> labelled;

  /** A printed page: what it covers and what its columns are called, blank where nothing. */
  private record Page(UpmPeriod period, int labelColumn, String[] entryPoints) {}

  /** A line of figures on its page, under the labels that lead to it, its own last. */
  private record Labelled(Page page, UpmSheet.Line line, List<String> path, int indent) {}

  private UpmCuadro(UpmSheet sheet) {
    this.sheet = sheet;
    this.labelled = labelled();
  }

  /**
   * Reads a whole cuadro, a few hundred rows, into memory.
   *
   * @param sheetName the sheet, or the first when absent
   * @throws org.puebla.model.PueblaException naming the cell, when the sheet is not laid out so
   */
  static LandedRows read(Path file, String shownName, Optional<String> sheetName) {
    UpmSheet sheet = UpmSheet.read(file, shownName, sheetName);
    return UpmYear.isOne(sheet) ? UpmYear.of(sheet) : new UpmCuadro(sheet);
  }

  @Override
  public Header header() {
    return HEADER;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) {
    for (int index = 0; index < labelled.size(); index++) {
      Labelled row = labelled.get(index);
      boolean last = index + 1 == labelled.size();
      boolean leaf = last || labelled.get(index + 1).indent() <= row.indent();
      String[] entryPoints = row.page().entryPoints();
      for (int column = 0; column < entryPoints.length; column++) {
        if (!entryPoints[column].isEmpty()) {
          consumer.accept(cell(row, column, entryPoints[column], leaf));
        }
      }
    }
  }

  private RawRow cell(Labelled row, int column, String entryPoint, boolean leaf) {
    List<String> path = row.path();
    int depth = path.size();
    boolean country = leaf && depth > 2;
    int areas = country ? depth - 1 : depth;
    boolean allPoints = isTotal(entryPoint);
    UpmPeriod period = row.page().period();
    String[] cells = {
      period.year(),
      period.from(),
      period.to(),
      depth > 1 ? path.get(1) : "",
      areas > 2 ? path.get(2) : "",
      areas > 3 ? path.get(3) : "",
      country ? path.get(depth - 1) : "",
      allPoints ? "" : entryPoint,
      leaf && depth > 1 && !allPoints ? "part" : "total",
      row.line().cell(column)
    };
    return new RawRow(cells, sheet.locator(row.line(), column));
  }

  private List<Labelled> labelled() {
    List<Labelled> rows = new ArrayList<>();
    Deque<Labelled> above = new ArrayDeque<>();
    Optional<UpmPeriod> period = Optional.empty();
    Optional<Page> page = Optional.empty();
    for (UpmSheet.Line line : sheet.lines()) {
      int first = line.firstFilled(0);
      if (first < 0) {
        continue;
      }
      if (UpmPeriod.isTitle(line.cell(first))) {
        period = Optional.of(period(line, first));
        page = Optional.empty();
      } else if (hasTotal(line, first)) {
        page = Optional.of(page(line, first, period));
      } else if (page.isPresent()) {
        labelled(page.get(), line, above).ifPresent(rows::add);
      }
    }
    if (period.isEmpty()) {
      throw sheet.failed("layout-upm-title");
    }
    if (rows.isEmpty()) {
      throw sheet.failed("layout-upm-header");
    }
    return rows;
  }

  private UpmPeriod period(UpmSheet.Line line, int column) {
    return UpmPeriod.ofTitle(line.cell(column))
        .orElseThrow(() -> sheet.failedAt(line, column, "layout-upm-period", line.cell(column)));
  }

  private static boolean hasTotal(UpmSheet.Line line, int labelColumn) {
    for (int column = labelColumn + 1; column < line.cells().length; column++) {
      if (isTotal(withoutFootnote(line.cell(column)))) {
        return true;
      }
    }
    return false;
  }

  private Page page(UpmSheet.Line line, int labelColumn, Optional<UpmPeriod> period) {
    String[] entryPoints =
        Arrays.stream(line.cells()).map(UpmCuadro::withoutFootnote).toArray(String[]::new);
    Arrays.fill(entryPoints, 0, labelColumn + 1, "");
    return new Page(
        period.orElseThrow(() -> sheet.failedAt(line, labelColumn, "layout-upm-title")),
        labelColumn,
        entryPoints);
  }

  /** The row of figures on a line, if it has any; notes have none, nor have headings of a block. */
  private Optional<Labelled> labelled(Page page, UpmSheet.Line line, Deque<Labelled> above) {
    int labelColumn = page.labelColumn();
    String label = withoutFootnote(line.cell(labelColumn));
    int figure = line.firstFilled(labelColumn + 1);
    if (figure < 0 && (label.isEmpty() || line.indents()[labelColumn] == 0)) {
      return Optional.empty();
    }
    if (label.isEmpty()) {
      throw sheet.failedAt(line, labelColumn, "layout-upm-label", line.cell(figure));
    }
    requireHeaders(page, line);
    int indent = line.indents()[labelColumn];
    while (!above.isEmpty() && above.getLast().indent() >= indent) {
      above.removeLast();
    }
    List<String> path = new ArrayList<>();
    above.forEach(row -> path.add(row.path().get(row.path().size() - 1)));
    path.add(label);
    if (path.size() > DEEPEST) {
      throw sheet.failedAt(line, labelColumn, "layout-upm-depth", label, DEEPEST);
    }
    Labelled row = new Labelled(page, line, List.copyOf(path), indent);
    above.addLast(row);
    return figure < 0 ? Optional.empty() : Optional.of(row);
  }

  private void requireHeaders(Page page, UpmSheet.Line line) {
    for (int column = page.labelColumn() + 1; column < line.cells().length; column++) {
      boolean named = column < page.entryPoints().length && !page.entryPoints()[column].isEmpty();
      if (!named && !line.cell(column).isEmpty()) {
        throw sheet.failedAt(line, column, "layout-upm-column", line.cell(column));
      }
    }
  }

  private static boolean isTotal(String entryPoint) {
    return entryPoint.toLowerCase(Locale.ROOT).equals("total");
  }

  static String withoutFootnote(String label) {
    return FOOTNOTE.matcher(label.strip()).replaceFirst("");
  }
}
