package org.puebla.normalise;

import org.puebla.quality.RefusalReason;

/** What the text of a cell was read as: a value, or the reason why it has none. */
sealed interface Reading<T> {

  record Value<T>(T value) implements Reading<T> {}

  /**
   * @param expected what was looked for
   * @param suggestion the nearest thing that would have been understood, or empty
   */
  record Unreadable<T>(RefusalReason reason, String found, String expected, String suggestion)
      implements Reading<T> {

    Outcome.Refused in(String column) {
      return new Outcome.Refused(reason, column, found, expected, suggestion);
    }
  }

  static <T> Reading<T> of(T value) {
    return new Value<>(value);
  }

  static <T> Reading<T> unreadable(RefusalReason reason, String found, String expected) {
    return new Unreadable<>(reason, found, expected, "");
  }
}
