package org.puebla.normalise.edition.sort;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.puebla.table.TableSchema;

/**
 * Rows of one table in memory, repeated values as numbers.
 *
 * <p>Sorting is by counting, one pass per key column that varies, from the last to the first: its
 * cost is linear in the rows and it keeps rows of equal keys in the order in which they came.
 */
public final class RowBuffer {

  static final int ALL_EQUAL = 0;
  static final int EACH = 1;

  private final TableSchema schema;
  private final RowShape shape;
  private final Codes[] codes;
  private final IntColumn[] columns;
  private final RowBytes rows = new RowBytes();

  public RowBuffer(TableSchema schema) {
    this.schema = schema;
    this.shape = new RowShape(schema);
    this.codes = new Codes[shape.coded().length];
    this.columns = new IntColumn[codes.length];
    Arrays.setAll(codes, at -> new Codes());
    Arrays.setAll(columns, at -> new IntColumn());
  }

  public int size() {
    return rows.rows();
  }

  /**
   * Adds a row; it is copied.
   *
   * @param row values in the order of the schema; columns that follow from the key may be null
   */
  public void add(Object[] row) {
    int[] coded = shape.coded();
    for (int at = 0; at < codes.length; at++) {
      columns[at].add(codes[at].code(row[coded[at]]));
    }
    putNumbers(row);
    for (int position : shape.free()) {
      rows.putText((String) row[position]);
    }
    rows.endRow();
  }

  /** A figure known exactly has its value for both bounds: it is kept once. */
  private void putNumbers(Object[] row) {
    int[] positions = shape.numbers();
    if (positions.length == 0) {
      return;
    }
    Object first = row[positions[0]];
    boolean equal = true;
    for (int position : positions) {
      equal &= Objects.equals(row[position], first);
    }
    rows.putByte(equal ? ALL_EQUAL : EACH);
    int kept = equal ? 1 : positions.length;
    for (int at = 0; at < kept; at++) {
      Double number = (Double) row[positions[at]];
      rows.putDouble(number == null ? Double.NaN : number);
    }
  }

  /** Numbers of the rows in the order of the key. */
  int[] sorted() {
    int[] order = new int[size()];
    Arrays.setAll(order, row -> row);
    int[] keys = shape.keys();
    for (int key = keys.length - 1; key >= 0; key--) {
      if (columns[keys[key]].varies()) {
        order = sortedBy(keys[key], order);
      }
    }
    return order;
  }

  private int[] sortedBy(int column, int[] order) {
    int[] ranks = codes[column].ranks();
    IntColumn values = columns[column];
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

  /** How many coded columns the table has. */
  int codedColumns() {
    return codes.length;
  }

  /** The values behind the codes of a coded column. */
  List<Object> dictionary(int column) {
    return codes[column].values();
  }

  /** Whether rows differ in a coded column. */
  boolean varies(int column) {
    return columns[column].varies();
  }

  /** The code that every row has in a column that does not vary. */
  int constant(int column) {
    return columns[column].at(0);
  }

  /** Writes a row as {@link SortedRun#advance} reads it. */
  void write(int number, RunOutput out) throws IOException {
    for (IntColumn column : columns) {
      if (column.varies()) {
        out.putVarint(column.at(number) + 1);
      }
    }
    rows.write(number, out);
  }

  @Override
  public String toString() {
    return schema + ", " + size() + " rows";
  }
}
