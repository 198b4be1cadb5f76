package org.puebla.normalise.row;

import org.puebla.quality.RefusalReason;

/** What the text of a cell was read as: a value, or the reason why it has none. */
sealed interface CellReading<T> {

  record Value<T>(T value) implements CellReading<T> {}

  /**
   * @param expected what was looked for
   * @param suggestion the nearest thing that would have been understood, or empty
   */
  record Unreadable<T>(RefusalReason reason, String found, String expected, String suggestion)
      implements CellReading<T> {

    RowOutcome.Refused in(String column) {
      return new RowOutcome.Refused(reason, column, found, expected, suggestion);
    }
  }

  static <T> CellReading<T> of(T value) {
    return new Value<>(value);
  }

  static <T> CellReading<T> unreadable(RefusalReason reason, String found, String expected) {
    return new Unreadable<>(reason, found, expected, "");
  }
}
