package org.puebla.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a text as written into the type that a record asks for. */
final class Scalars {

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  /**
   * A value, or the rule that the text breaks.
   *
   * @param value null when the text is not of the type
   * @param rule null when it is
   */
  record Reading(@Nullable Object value, @Nullable String rule) {}

  private Scalars() {}

  static Reading read(String text, Class<?> type) {
    if (type == String.class) {
      return new Reading(text, null);
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true".equals(text) || "false".equals(text)
          ? new Reading("true".equals(text), null)
          : new Reading(null, "yaml.not-true-or-false");
    }
    if (type == double.class || type == Double.class) {
      return DECIMAL.matcher(text).matches()
          ? new Reading(Double.valueOf(text), null)
          : new Reading(null, "yaml.not-a-number");
    }
    if (type == LocalDate.class) {
      return date(text);
    }
    return whole(text, type);
  }

  private static Reading whole(String text, Class<?> type) {
    Reading not = new Reading(null, "yaml.not-a-whole-number");
    if (!WHOLE.matcher(text).matches()) {
      return not;
    }
    long number = Long.parseLong(text);
    if (type == long.class || type == Long.class) {
      return new Reading(number, null);
    }
    if (type == int.class || type == Integer.class) {
      return number == (int) number ? new Reading((int) number, null) : not;
    }
    throw new IllegalArgumentException("no record read from a file can hold a " + type);
  }

  private static Reading date(String text) {
    try {
      return new Reading(LocalDate.parse(text), null);
    } catch (DateTimeParseException e) {
      return new Reading(null, "yaml.not-a-date");
    }
  }
}
