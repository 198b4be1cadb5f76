package org.puebla.study.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Rows of cells under named columns: what a figure draws, or a table shows. */
public record Grid(List<String> columns, List<List<GridCell>> rows) {

  /**
   * The same with what readers must know of figures, such as their bounds, in a column of its own
   * after each column that has any.
   *
   * @param name the name of such a column, from that of the column before it
   */
  public Grid withNotes(UnaryOperator<String> name) {
    List<Integer> noted =
        IntStream.range(0, columns.size())
            .filter(at -> rows.stream().anyMatch(row -> !row.get(at).note().isEmpty()))
            .boxed()
            .toList();
    return noted.isEmpty()
        ? this
        : new Grid(
            beside(columns, noted, name),
            rows.stream()
                .map(row -> beside(row, noted, cell -> GridCell.label(cell.note())))
                .toList());
  }

  private static <T> List<T> beside(List<T> all, List<Integer> noted, UnaryOperator<T> note) {
    List<T> beside = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      beside.add(all.get(at));
      if (noted.contains(at)) {
        beside.add(note.apply(all.get(at)));
      }
    }
    return beside;
  }

  public Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<GridCell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
