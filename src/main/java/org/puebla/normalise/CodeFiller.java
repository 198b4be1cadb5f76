package org.puebla.normalise;

import org.jspecify.annotations.Nullable;

/** Fills one text column with the code that a cell was read as. */
final class CodeFiller implements ColumnFiller {

  private final String column;
  private final int target;
  private final CellMemo<Reading<String>> codes;

  /**
   * @param column column of the table
   * @param target its position in the table
   * @param codes what the texts of the cells mean
   */
  CodeFiller(String column, int target, CellMemo<Reading<String>> codes) {
    this.column = column;
    this.target = target;
    this.codes = codes;
  }

  @Override
  public Outcome.@Nullable Refused fill(RawRow row, Object[] observation) {
    Reading<String> reading = codes.read(row);
    if (reading instanceof Reading.Value<String> code) {
      observation[target] = code.value();
      return null;
    }
    return ((Reading.Unreadable<String>) reading).in(column);
  }
}
