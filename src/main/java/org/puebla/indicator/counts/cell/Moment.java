package org.puebla.indicator.counts.cell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.puebla.model.Period;

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
  public static Moment calendarYear(String year) {
    return new Moment("A", year, Integer.parseInt(year));
  }

  public static Moment calendarYear(int year) {
    return new Moment("A", Period.year(year).label(), year);
  }

  /** The year in which the period begins: of a calendar period, its year. */
  public String yearText() {
    return Period.yearOf(period);
  }

  /** A year, calendar or not. */
  public boolean isYear() {
    return frequency.equals("A");
  }

  /** The first day, empty where the label is none of a period. */
  public Optional<LocalDate> start() {
    return Period.of(period).map(Period::start);
  }

  /** The day after the last, on the terms of {@link #start}. */
  public Optional<LocalDate> end() {
    return Period.of(period).map(Period::end);
  }

  /** Length in days, nought where the label does not say. */
  public long days() {
    return Period.of(period).map(Period::days).orElse(0L);
  }

  /** Whether another moment has the same label, even if it stands for a day of it. */
  public boolean isLike(Moment other) {
    return frequency.equals(other.frequency) && period.equals(other.period);
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }
}
