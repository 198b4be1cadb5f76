package org.puebla.normalise.edition.sort;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;
import org.puebla.table.TableSchema;

/** Which columns of a table are kept as codes, as numbers and as they are while rows are sorted. */
final class RowShape {

  /** They follow from the key and are filled when a row is written. */
  private static final Set<String> DERIVED = Set.of("series_key", "obs_id");

  private final int[] coded;
  private final int[] numbers;
  private final int[] free;
  private final int[] keys;
  private final int width;

  RowShape(TableSchema schema) {
    List<Column> columns = schema.columns();
    this.width = columns.size();
    this.coded = positions(columns, column -> column.variety() == Column.Variety.CODED);
    this.numbers = positions(columns, column -> column.type() == ColumnType.NUMBER);
    this.free =
        positions(
            columns,
            column ->
                column.variety() == Column.Variety.FREE
                    && column.type() == ColumnType.TEXT
                    && !DERIVED.contains(column.name()));
    this.keys =
        IntStream.range(0, coded.length).filter(at -> columns.get(coded[at]).isKey()).toArray();
  }

  private static int[] positions(List<Column> columns, Predicate<Column> wanted) {
    return IntStream.range(0, columns.size())
        .filter(position -> wanted.test(columns.get(position)))
        .toArray();
  }

  /** Positions in the table of the columns kept as codes. */
  int[] coded() {
    return coded;
  }

  /** Positions in the table of the columns kept as numbers. */
  int[] numbers() {
    return numbers;
  }

  /** Positions in the table of the columns kept as they are. */
  int[] free() {
    return free;
  }

  /** Which of the coded columns make the key, in table order. */
  int[] keys() {
    return keys;
  }

  int width() {
    return width;
  }
}
