package org.puebla.normalise.layout;

import java.util.ArrayList;
import java.util.List;

/** The rows of a header, read together as one name for each column. */
final class HeaderRows {

  private static final String JOINT = " | ";

  private final List<String[]> rows = new ArrayList<>();

  void add(String[] row) {
    rows.add(row);
  }

  /** How many cells the widest row has, nameless ones at the end included. */
  int printedWidth() {
    return rows.stream().mapToInt(row -> row.length).max().orElse(0);
  }

  /**
   * A blank cell of a row above the lowest takes the text at its left, as a merged cell shows it;
   * columns without a name at the end are left out.
   */
  Header header() {
    List<String> names = new ArrayList<>();
    String[] above = new String[rows.size()];
    for (int column = 0; column < printedWidth(); column++) {
      names.add(name(column, above));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return new Header(names);
  }

  private String name(int column, String[] above) {
    List<String> parts = new ArrayList<>();
    boolean ownText = false;
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      String text = column < cells.length ? cells[column].strip() : "";
      boolean lowest = row == rows.size() - 1;
      ownText |= !text.isEmpty();
      if (!lowest && text.isEmpty() && above[row] != null) {
        text = above[row];
      }
      above[row] = text;
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return ownText ? String.join(JOINT, parts) : "";
  }
}
