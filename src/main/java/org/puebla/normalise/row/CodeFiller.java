package org.puebla.normalise.row;

import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.RawRow;

/** Fills one text column with the code that a cell was read as. */
final class CodeFiller implements ColumnFiller {

  private final String column;
  private final int target;
  private final CellMemo<CellReading<String>> codes;

  /**
   * @param column column of the table
   * @param target its position in the table
   * @param codes what the texts of the cells mean
   */
  CodeFiller(String column, int target, CellMemo<CellReading<String>> codes) {
    this.column = column;
    this.target = target;
    this.codes = codes;
  }

  @Override
  public RowOutcome.@Nullable Refused fill(RawRow row, Object[] observation) {
    CellReading<String> reading = codes.read(row);
    if (reading instanceof CellReading.Value<String> code) {
      observation[target] = code.value();
      return null;
    }
    return ((CellReading.Unreadable<String>) reading).in(column);
  }
}
