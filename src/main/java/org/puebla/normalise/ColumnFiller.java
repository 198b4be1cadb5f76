package org.puebla.normalise;

import org.jspecify.annotations.Nullable;

/** Fills one or more columns of an observation from a row as printed. */
interface ColumnFiller {

  /**
   * Fills the columns, or says why it cannot.
   *
   * @param observation values in the order of the table's schema, constants filled already
   * @return null when the columns are filled
   */
  Outcome.@Nullable Refused fill(RawRow row, Object[] observation);
}
