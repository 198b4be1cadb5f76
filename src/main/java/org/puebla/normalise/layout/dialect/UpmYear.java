package org.puebla.normalise.layout.dialect;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.LandedRows;
import org.puebla.normalise.layout.RawRow;

/**
 * A cuadro of a whole year without titles and totals, as the years before 2022 are handed on: one
 * header with country, year and points of entry, and a line for each country, Mexico among them.
 */
final class UpmYear implements LandedRows {

  private static final Pattern COUNTRY = Pattern.compile("(?i)pa[ií]s");
  private static final Pattern YEAR = Pattern.compile("(?i)a[nñ]o");
  private static final Pattern WHOLE = Pattern.compile("(\\d{4})(?:[.]0)?");

  private static final int FIRST_POINT = 2;
  private static final String FIRST_MONTH = "enero";
  private static final String LAST_MONTH = "diciembre";

  private final UpmSheet sheet;
  private final UpmSheet.Line header;

  private UpmYear(UpmSheet sheet, UpmSheet.Line header) {
    this.sheet = sheet;
    this.header = header;
  }

  /** Whether a sheet begins with such a header. */
  static boolean isOne(UpmSheet sheet) {
    return sheet.lines().stream()
        .filter(line -> line.firstFilled(0) >= 0)
        .findFirst()
        .filter(line -> COUNTRY.matcher(line.cell(0)).matches())
        .filter(line -> YEAR.matcher(line.cell(1)).matches())
        .isPresent();
  }

  static UpmYear of(UpmSheet sheet) {
    UpmSheet.Line header =
        sheet.lines().stream().filter(line -> line.firstFilled(0) >= 0).findFirst().orElseThrow();
    return new UpmYear(sheet, header);
  }

  @Override
  public Header header() {
    return UpmCuadro.HEADER;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) {
    for (UpmSheet.Line line : sheet.lines()) {
      if (line.number() > header.number() && line.firstFilled(0) >= 0) {
        cells(line, consumer);
      }
    }
  }

  private void cells(UpmSheet.Line line, Consumer<RawRow> consumer) {
    if (line.cell(0).isEmpty()) {
      throw sheet.failedAt(line, 0, "layout-upm-label", line.cell(line.firstFilled(0)));
    }
    int width = Math.max(line.cells().length, header.cells().length);
    for (int column = FIRST_POINT; column < width; column++) {
      String point = UpmCuadro.withoutFootnote(header.cell(column));
      if (point.isEmpty() && !line.cell(column).isEmpty()) {
        throw sheet.failedAt(line, column, "layout-upm-column", line.cell(column));
      }
      if (!point.isEmpty()) {
        consumer.accept(cell(line, column, point));
      }
    }
  }

  private RawRow cell(UpmSheet.Line line, int column, String point) {
    List<String> cells =
        List.of(
            WHOLE.matcher(line.cell(1)).replaceFirst("$1"),
            FIRST_MONTH,
            LAST_MONTH,
            "",
            "",
            "",
            UpmCuadro.withoutFootnote(line.cell(0)),
            point,
            "part",
            line.cell(column));
    return new RawRow(cells.toArray(String[]::new), sheet.locator(line, column));
  }
}
