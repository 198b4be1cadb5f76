package org.puebla.study.figure;

import java.util.List;

/** Rows of cells under named columns: what a figure draws, or a table shows. */
public record Grid(List<String> columns, List<List<Cell>> rows) {

  public Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
