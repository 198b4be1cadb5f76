package org.puebla.normalise.row;

import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;

/** The place of one column in an observation; no place in a table that lacks the column. */
public final class Slot<T> {

  private static final int NOWHERE = -1;

  private final int position;

  private Slot(int position) {
    this.position = position;
  }

  public static <T> Slot<T> of(TableSchema schema, String column) {
    return new Slot<>(schema.has(column) ? schema.position(column) : NOWHERE);
  }

  public void put(Object[] observation, @Nullable T value) {
    if (position != NOWHERE) {
      observation[position] = value;
    }
  }

  public @Nullable Object in(Object[] observation) {
    return position == NOWHERE ? null : observation[position];
  }
}
