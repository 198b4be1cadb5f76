package org.puebla.stream;

import java.time.LocalDate;
import java.util.List;
import org.puebla.model.Period;

/**
 * The time from the first day of the earliest period to the last of the latest; nothing is in the
 * span of no period.
 *
 * @param end the day after the last
 */
public record Span(LocalDate start, LocalDate end) {

  private static final Span NONE = new Span(LocalDate.MAX, LocalDate.MIN);
  private static final Span EVERYTHING = new Span(LocalDate.MIN, LocalDate.MAX);

  /** The span of the periods with these labels. */
  public static Span of(List<String> labels) {
    Span span = NONE;
    for (String label : labels) {
      Period period = period(label);
      span =
          new Span(
              period.start().isBefore(span.start) ? period.start() : span.start,
              period.end().isAfter(span.end) ? period.end() : span.end);
    }
    return span;
  }

  public static Span everything() {
    return EVERYTHING;
  }

  /** Whether a period begins in the span. */
  public boolean covers(String label) {
    LocalDate begins = period(label).start();
    return !begins.isBefore(start) && begins.isBefore(end);
  }

  static Period period(String label) {
    return Period.of(label).orElseThrow(() -> new IllegalArgumentException(label));
  }
}
