package org.puebla.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things of one kind are written as rows of a table: which value of theirs stands in which
 * column, said by name and held against the table once, so that a row costs no look-up.
 *
 * @param <T> what a row is made of
 */
public final class RowForm<T> {

  /** What a thing has for one column; null where the cell stays empty. */
  @FunctionalInterface
  public interface Value<T, V> {

    @Nullable V of(T thing);
  }

  private final List<Value<T, ?>> values;

  private RowForm(List<Value<T, ?>> values) {
    this.values = List.copyOf(values);
  }

  /** Begins the form of a table. */
  public static <T> Columns<T> of(TableSchema table) {
    return new Columns<>(table);
  }

  /** The row of a thing, values in the order of the table. */
  public @Nullable Object[] row(T thing) {
    @Nullable Object[] row = new Object[values.size()];
    for (int at = 0; at < row.length; at++) {
      row[at] = values.get(at).of(thing);
    }
    return row;
  }

  /**
   * The columns of a form while they are named.
   *
   * <p>Each method throws an {@link IllegalArgumentException} when the table has no such column, or
   * one of another type, or when the column was named before.
   */
  public static final class Columns<T> {

    private final TableSchema table;
    private final List<@Nullable Value<T, ?>> values = new ArrayList<>();

    private Columns(TableSchema table) {
      this.table = table;
      table.columns().forEach(column -> values.add(null));
    }

    public Columns<T> text(String column, Value<T, String> value) {
      return put(column, ColumnType.TEXT, value);
    }

    /** A column of texts that are the same in every row. */
    public Columns<T> always(String column, String text) {
      return put(column, ColumnType.TEXT, thing -> text);
    }

    /** A number, which is left out where it is infinite or none. */
    public Columns<T> number(String column, Value<T, Double> value) {
      return put(column, ColumnType.NUMBER, thing -> finite(value.of(thing)));
    }

    public Columns<T> count(String column, Value<T, Long> value) {
      return put(column, ColumnType.COUNT, value);
    }

    public Columns<T> date(String column, Value<T, LocalDate> value) {
      return put(column, ColumnType.DATE, value);
    }

    public Columns<T> truth(String column, Value<T, Boolean> value) {
      return put(column, ColumnType.TRUTH, value);
    }

    /**
     * The form, when every column has its value.
     *
     * @throws IllegalStateException naming the columns that have none
     */
    public RowForm<T> complete() {
      List<String> missing = new ArrayList<>();
      List<Value<T, ?>> complete = new ArrayList<>();
      for (int at = 0; at < values.size(); at++) {
        Value<T, ?> value = values.get(at);
        if (value == null) {
          missing.add(table.columns().get(at).name());
        } else {
          complete.add(value);
        }
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException(table + ": no value for " + String.join(", ", missing));
      }
      return new RowForm<>(complete);
    }

    private Columns<T> put(String column, ColumnType type, Value<T, ?> value) {
      int position = table.position(column);
      ColumnType found = table.columns().get(position).type();
      if (found != type) {
        throw new IllegalArgumentException(table + "." + column + " is " + found + ", not " + type);
      }
      if (values.set(position, value) != null) {
        throw new IllegalArgumentException(table + "." + column + " is named twice");
      }
      return this;
    }

    private static @Nullable Double finite(@Nullable Double number) {
      return number != null && Double.isFinite(number) ? number : null;
    }
  }
}
