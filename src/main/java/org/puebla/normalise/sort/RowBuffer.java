package org.puebla.normalise.sort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.puebla.table.TableSchema;

/**
 * Rows of one table in memory, column by column, repeated values as numbers.
 *
 * <p>Sorting is by counting, one pass per key column that varies, from the last to the first: its
 * cost is linear in the rows and it keeps rows of equal keys in the order in which they came.
 */
public final class RowBuffer {

  private static final int FIRST_CAPACITY = 1 << 10;

  private final TableSchema schema;
  private final RowShape shape;
  private final Codes[] codes;
  private final IntColumn[] coded;
  private double[][] numbers;
  private Object[][] free;
  private int size;

  public RowBuffer(TableSchema schema) {
    this.schema = schema;
    this.shape = new RowShape(schema);
    this.codes = new Codes[shape.coded().length];
    this.coded = new IntColumn[shape.coded().length];
    Arrays.setAll(codes, at -> new Codes());
    Arrays.setAll(coded, at -> new IntColumn());
    this.numbers = new double[shape.numbers().length][FIRST_CAPACITY];
    this.free = new Object[shape.free().length][FIRST_CAPACITY];
  }

  public int size() {
    return size;
  }

  /**
   * Adds a row; it is copied.
   *
   * @param row values in the order of the schema; columns that follow from the key may be null
   */
  public void add(Object[] row) {
    if (size == capacity()) {
      grow();
    }
    for (int at = 0; at < coded.length; at++) {
      coded[at].add(codes[at].code(row[shape.coded()[at]]));
    }
    for (int at = 0; at < numbers.length; at++) {
      Double number = (Double) row[shape.numbers()[at]];
      numbers[at][size] = number == null ? Double.NaN : number;
    }
    for (int at = 0; at < free.length; at++) {
      free[at][size] = row[shape.free()[at]];
    }
    size++;
  }

  /** Numbers of the rows in the order of the key. */
  int[] sorted() {
    int[] order = new int[size];
    Arrays.setAll(order, row -> row);
    int[] keys = shape.keys();
    for (int at = keys.length - 1; at >= 0; at--) {
      int column = keys[at];
      if (coded[column].varies()) {
        order = sortedBy(column, order);
      }
    }
    return order;
  }

  private int[] sortedBy(int column, int[] order) {
    int[] ranks = codes[column].ranks();
    IntColumn values = coded[column];
    int[] starts = new int[ranks.length + 2];
    for (int row : order) {
      starts[place(ranks, values.at(row)) + 1]++;
    }
    for (int place = 1; place < starts.length; place++) {
      starts[place] += starts[place - 1];
    }
    int[] next = new int[order.length];
    for (int row : order) {
      next[starts[place(ranks, values.at(row))]++] = row;
    }
    return next;
  }

  private static int place(int[] ranks, int code) {
    return code == Codes.ABSENT ? 0 : ranks[code] + 1;
  }

  RowShape shape() {
    return shape;
  }

  List<List<Object>> dictionaries() {
    List<List<Object>> dictionaries = new ArrayList<>();
    for (Codes column : codes) {
      dictionaries.add(column.values());
    }
    return dictionaries;
  }

  int code(int column, int row) {
    return coded[column].at(row);
  }

  double number(int column, int row) {
    return numbers[column][row];
  }

  Object free(int column, int row) {
    return free[column][row];
  }

  private int capacity() {
    return free.length > 0 ? free[0].length : numbers[0].length;
  }

  private void grow() {
    int capacity = capacity() + (capacity() >> 1);
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = Arrays.copyOf(numbers[at], capacity);
    }
    for (int at = 0; at < free.length; at++) {
      free[at] = Arrays.copyOf(free[at], capacity);
    }
  }

  @Override
  public String toString() {
    return schema + ", " + size + " rows";
  }
}
