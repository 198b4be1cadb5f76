package org.puebla.normalise.row;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Months as publishers print them: whole, shortened, with a dot, in capitals, as a number. */
final class MonthNames {

  private static final int SHORTEST = 3;

  private final Locale language;
  private final List<String> names;

  /**
   * @param language {@code en}, {@code es} or {@code fr}
   */
  MonthNames(String language) {
    this.language = Locale.forLanguageTag(language);
    this.names =
        Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, this.language))
            .map(name -> name.toLowerCase(this.language))
            .toList();
  }

  /**
   * The month, 1 to 12, that a text names: a number, or at least three letters that begin exactly
   * one month's name.
   */
  OptionalInt month(String text) {
    String plain = text.strip().toLowerCase(language);
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (plain.matches("0?[1-9]|1[0-2]")) {
      return OptionalInt.of(Integer.parseInt(plain));
    }
    if (plain.length() < SHORTEST) {
      return OptionalInt.empty();
    }
    String beginning = plain;
    List<String> named = names.stream().filter(name -> name.startsWith(beginning)).toList();
    return named.size() == 1
        ? OptionalInt.of(names.indexOf(named.get(0)) + 1)
        : OptionalInt.empty();
  }

  static MonthNames in(Optional<String> language) {
    return new MonthNames(language.orElse("en"));
  }
}
