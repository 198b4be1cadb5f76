package org.puebla.normalise.layout;

/** Where a row begins in its file, put into words only when somebody asks. */
sealed interface Spot {

  /** The row as a whole: {@code line 1042} or {@code Sheet1!A17}. */
  String words();

  /**
   * One cell of the row.
   *
   * @param column position of the cell, from 0
   * @param name the printed header of its column
   */
  String words(int column, String name);

  /** A row of delimited text, by the line, from 1, on which it begins. */
  record Line(long number) implements Spot {
    @Override
    public String words() {
      return "line " + number;
    }

    @Override
    public String words(int column, String name) {
      return "line " + number + ", column " + name;
    }
  }

  /** A row of a sheet, by its number from 1. */
  record SheetRow(String sheet, int number) implements Spot {
    @Override
    public String words() {
      return words(0, "");
    }

    @Override
    public String words(int column, String name) {
      return sheet + "!" + letters(column) + number;
    }

    /** A to Z, then AA: bijective base 26, as spreadsheets count. */
    static String letters(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }

  /**
   * A row of a table among others on a sheet.
   *
   * @param first position of the table's first column on the sheet
   */
  record SheetBlock(String sheet, int number, int first) implements Spot {
    @Override
    public String words() {
      return words(0, "");
    }

    @Override
    public String words(int column, String name) {
      return new SheetRow(sheet, number).words(first + column, name);
    }
  }

  /** A spot that is already in words. */
  record Worded(String words) implements Spot {
    @Override
    public String words(int column, String name) {
      return words + ", column " + name;
    }
  }
}
