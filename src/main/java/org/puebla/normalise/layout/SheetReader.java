package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.Optional;

/** Reads the sheets of a workbook as text, whichever format it is kept in. */
interface SheetReader {

  /** Takes one row of a sheet and answers whether more are wanted. */
  interface RowTaker {

    /**
     * @param sheet the name of the sheet
     * @param number the number of the row, from 1
     * @param cells the cells as text, none after the last that the file speaks of
     */
    boolean takes(String sheet, int number, String[] cells);
  }

  /**
   * Hands over the rows of a sheet in their order, empty ones left out.
   *
   * @param sheet its name; may be absent where the workbook has but one
   */
  void forEachRow(Optional<String> sheet, RowTaker taker) throws IOException;
}
