package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the sheets of a workbook as text, whichever format it is kept in. */
public interface SheetReader {

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
   * @param sheet its name, {@code *} for any text; may be absent where the workbook has but one
   */
  void forEachRow(Optional<String> sheet, RowTaker taker) throws IOException;

  /** The first of some sheets that a name, with {@code *} for any text, is the name of. */
  static Optional<String> named(String name, List<String> sheets) {
    if (sheets.contains(name)) {
      return Optional.of(name);
    }
    Pattern pattern = Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"));
    return sheets.stream().filter(sheet -> pattern.matcher(sheet).matches()).findFirst();
  }
}
