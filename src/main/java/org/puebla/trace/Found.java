package org.puebla.trace;

import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;

/**
 * One row of a promised table.
 *
 * @param values in the order of the table
 */
public record Found(TableSchema table, @Nullable Object[] values) {

  /** The value of a column, null also where the table has no such column. */
  public @Nullable Object value(String column) {
    return table.has(column) ? values[table.position(column)] : null;
  }

  /** The same as text, empty for null. */
  public String text(String column) {
    Object value = value(column);
    return value == null ? "" : value.toString();
  }
}
