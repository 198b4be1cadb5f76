package org.puebla.normalise.row;

import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.RawRow;

/** Fills one or more columns of an observation from a row as printed. */
interface ColumnFiller {

  /**
   * Fills the columns, or says why it cannot.
   *
   * @param observation values in the order of the table's schema, constants filled already
   * @return null when the columns are filled
   */
  RowOutcome.@Nullable Refused fill(RawRow row, Object[] observation);
}
