package org.puebla.export;

import org.puebla.table.ColumnType;

/**
 * A column of a sheet.
 *
 * @param title its first cell
 * @param width in characters
 */
public record SheetColumn(String title, ColumnType type, int width) {

  private static final int LEAST_WIDTH = 8;
  private static final int DATE_WIDTH = 11;

  /** As wide as its title, or as a date. */
  public static SheetColumn of(String title, ColumnType type) {
    int least = type == ColumnType.DATE ? DATE_WIDTH : LEAST_WIDTH;
    return new SheetColumn(title, type, Math.max(least, title.length() + 2));
  }
}
