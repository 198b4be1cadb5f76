package org.puebla.table;

import java.util.Comparator;

/**
 * The order in which rows of a table are written: by key columns in table order, text by UTF-16
 * code units as {@link String#compareTo} has it.
 */
public final class KeyOrder implements Comparator<Object[]> {

  private final int[] positions;

  private KeyOrder(int[] positions) {
    this.positions = positions;
  }

  public static KeyOrder of(TableSchema table) {
    return new KeyOrder(table.keyPositions());
  }

  @Override
  public int compare(Object[] one, Object[] other) {
    for (int at : positions) {
      int order = ((String) one[at]).compareTo((String) other[at]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
