package org.puebla.indicator.counts;

import java.util.Comparator;

/**
 * The period that a count is of.
 *
 * @param frequency {@code A}, {@code Q}, {@code M} and so on
 * @param period as the column {@code time_period} has it
 * @param midYear the year that holds the middle of the period, whose population it is divided by
 */
public record Moment(String frequency, String period, int midYear) implements Comparable<Moment> {

  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::frequency)
          .thenComparing(Moment::period)
          .thenComparingInt(Moment::midYear);

  /** The calendar year of a label. */
  static Moment calendarYear(String year) {
    return new Moment("A", year, Integer.parseInt(year));
  }

  /** The first four characters of the label: the year of a calendar period. */
  String yearText() {
    return period.substring(0, Math.min(4, period.length()));
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }
}
