package org.puebla.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** One sheet of a workbook while its rows are added. */
public final class Sheet {

  /** What Excel can hold, the titles among them: "Excel specifications and limits", Microsoft. */
  static final int MOST_ROWS = 1_048_576;

  static final int LONGEST_TEXT = 32_767;

  /** Excel counts 29 February 1900, which there was not; before it every day is off by one. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final int ROWS_IN_MEMORY = 1 << 10;

  private final @Nullable Worksheet sheet;
  private final List<SheetColumn> columns;
  private int rows = 1;

  private Sheet(@Nullable Worksheet sheet, List<SheetColumn> columns) {
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
  }

  static Sheet none() {
    return new Sheet(null, List.of());
  }

  static Sheet begin(Worksheet sheet, List<SheetColumn> columns) {
    sheet.freezePane(0, 1);
    for (int at = 0; at < columns.size(); at++) {
      sheet.width(at, columns.get(at).width());
      sheet.inlineString(0, at, SheetText.encode(columns.get(at).title()));
      sheet.style(0, at).bold().set();
    }
    return new Sheet(sheet, columns);
  }

  /** Stops before rows are written of which there are too many below the titles. */
  static void requireFits(String name, long rows) {
    if (rows >= MOST_ROWS) {
      throw new PueblaException(
          ExitCode.INVALID, Problem.of("export.too-many-rows", name, MOST_ROWS - 1));
    }
  }

  /**
   * Adds a row.
   *
   * @param values in the order of the columns, each of its column's Java type, or null
   * @throws PueblaException INVALID when Excel could not hold the row, or one of its texts
   * @throws ClassCastException when a value is not of its column's type
   */
  public void row(@Nullable Object... values) throws IOException {
    if (sheet == null) {
      throw new IllegalStateException("no sheet is open");
    }
    requireFits(sheet.getName(), rows);
    for (int at = 0; at < columns.size(); at++) {
      Object value = values[at];
      if (value != null) {
        put(sheet, at, columns.get(at), value);
      }
    }
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
  }

  private void put(Worksheet sheet, int at, SheetColumn column, Object value) {
    switch (column.type()) {
      case TEXT -> text(sheet, at, (String) value);
      case NUMBER -> number(sheet, at, (Double) value);
      case COUNT -> sheet.value(rows, at, (Long) value);
      case DATE -> date(sheet, at, (LocalDate) value);
      case TRUTH -> sheet.value(rows, at, (Boolean) value);
    }
  }

  /** A workbook knows no numbers but the finite. */
  private void number(Worksheet sheet, int at, double value) {
    if (Double.isFinite(value)) {
      sheet.value(rows, at, value);
    } else {
      sheet.inlineString(rows, at, Double.toString(value));
    }
  }

  private void date(Worksheet sheet, int at, LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      sheet.inlineString(rows, at, day.toString());
    } else {
      sheet.value(rows, at, day);
      sheet.style(rows, at).format("yyyy-mm-dd").set();
    }
  }

  /** In a cell formatted as text, what looks like a formula stays a text when somebody edits it. */
  private void text(Worksheet sheet, int at, String text) {
    String encoded = SheetText.encode(text);
    if (encoded.length() > LONGEST_TEXT) {
      throw new PueblaException(
          ExitCode.INVALID,
          Problem.of(
              "export.text-too-long",
              sheet.getName(),
              columns.get(at).title(),
              rows + 1,
              encoded.length(),
              LONGEST_TEXT));
    }
    sheet.inlineString(rows, at, encoded);
    if (FormulaGuard.isDanger(text)) {
      sheet.style(rows, at).format("@").set();
    }
  }
}
