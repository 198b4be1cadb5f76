package org.puebla.source.declaration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day counted from an edition's date, {@code edition - 36 months}, so that the next edition of a
 * moving window is held to the same.
 */
public final class EditionDay {

  private static final Pattern FORM =
      Pattern.compile("edition(?: - (?<count>\\d{1,4}) (?<unit>days|months|years))?");

  private EditionDay() {}

  /** Whether a text is of this form. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * The day that a text means for an edition.
   *
   * @return empty when the text is of another form
   */
  public static Optional<LocalDate> of(String text, LocalDate edition) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("count") == null) {
      return Optional.of(edition);
    }
    int count = Integer.parseInt(matcher.group("count"));
    return Optional.of(
        switch (matcher.group("unit")) {
          case "days" -> edition.minusDays(count);
          case "months" -> edition.minusMonths(count);
          default -> edition.minusYears(count);
        });
  }
}
