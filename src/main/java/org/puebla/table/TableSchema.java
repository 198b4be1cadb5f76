package org.puebla.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The name and columns of one promised table, in the order in which they are written. */
public final class TableSchema {

  private final String name;
  private final List<Column> columns;
  private final Map<String, Integer> positions = new HashMap<>();
  private final int[] keyPositions;

  TableSchema(String name, Column... columns) {
    this.name = name;
    this.columns = List.of(columns);
    for (int position = 0; position < columns.length; position++) {
      if (positions.put(columns[position].name(), position) != null) {
        throw new IllegalArgumentException(name + " has " + columns[position].name() + " twice");
      }
    }
    this.keyPositions =
        IntStream.range(0, columns.length).filter(at -> columns[at].isKey()).toArray();
  }

  /** A table whose columns are those of several groups, one group after another. */
  @SafeVarargs
  static TableSchema of(String name, List<Column>... groups) {
    return new TableSchema(
        name, Arrays.stream(groups).flatMap(List::stream).toArray(Column[]::new));
  }

  /** The table's name, for instance {@code flows}. */
  public String name() {
    return name;
  }

  public List<Column> columns() {
    return columns;
  }

  public Column column(String columnName) {
    return columns.get(position(columnName));
  }

  public boolean has(String columnName) {
    return positions.containsKey(columnName);
  }

  /**
   * Where a column stands in a row of this table, from 0.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  public int position(String columnName) {
    Integer position = positions.get(columnName);
    if (position == null) {
      throw new IllegalArgumentException(name + " has no column " + columnName);
    }
    return position;
  }

  /** Positions of the key columns, in table order; rows are written sorted by them. */
  public int[] keyPositions() {
    return keyPositions.clone();
  }

  /**
   * The same table with these columns only, in this order: what a reader asks for when it needs no
   * others.
   */
  public TableSchema only(List<String> columnNames) {
    return new TableSchema(name, columnNames.stream().map(this::column).toArray(Column[]::new));
  }

  @Override
  public String toString() {
    return name;
  }
}
