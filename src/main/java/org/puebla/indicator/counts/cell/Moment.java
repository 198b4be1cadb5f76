package org.puebla.indicator.counts.cell;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a count is of.
 *
 * @param frequency {@code A}, {@code Q}, {@code M} and so on
 * @param period as the column {@code time_period} has it
 * @param midYear the year that holds the middle of the period, whose population it is divided by
 */
public record Moment(String frequency, String period, int midYear) implements Comparable<Moment> {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<year>\\d{4})(?:-Q(?<quarter>[1-4])"
              + "|-(?<month>\\d\\d)(?:-(?<day>\\d\\d)/(?<span>P\\d+[YM]))?)?");

  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::frequency)
          .thenComparing(Moment::period)
          .thenComparingInt(Moment::midYear);

  /** The calendar year of a label. */
  public static Moment calendarYear(String year) {
    return new Moment("A", year, Integer.parseInt(year));
  }

  /** The first four characters of the label: the year of a calendar period. */
  public String yearText() {
    return period.substring(0, Math.min(4, period.length()));
  }

  /** The first day, empty where the label is none of a year, quarter, month or span. */
  public Optional<LocalDate> start() {
    return label().map(Moment::start);
  }

  /** The day after the last, on the terms of {@link #start}. */
  public Optional<LocalDate> end() {
    return label()
        .map(
            label -> {
              String span = label.group("span");
              Period length =
                  span != null
                      ? Period.parse(span)
                      : label.group("quarter") != null
                          ? Period.ofMonths(3)
                          : label.group("month") != null ? Period.ofMonths(1) : Period.ofYears(1);
              return start(label).plus(length);
            });
  }

  /** A year, calendar or not. */
  public boolean isYear() {
    return frequency.equals("A");
  }

  /** Length in days, nought where the label does not say. */
  public long days() {
    return start()
        .flatMap(first -> end().map(end -> ChronoUnit.DAYS.between(first, end)))
        .orElse(0L);
  }

  /** Whether another moment has the same label, even if it stands for a day of it. */
  public boolean isLike(Moment other) {
    return frequency.equals(other.frequency) && period.equals(other.period);
  }

  private Optional<Matcher> label() {
    Matcher label = LABEL.matcher(period);
    return label.matches() ? Optional.of(label) : Optional.empty();
  }

  private static LocalDate start(Matcher label) {
    String quarter = label.group("quarter");
    String month = label.group("month");
    int firstMonth =
        quarter != null
            ? 3 * Integer.parseInt(quarter) - 2
            : month == null ? 1 : Integer.parseInt(month);
    String day = label.group("day");
    return LocalDate.of(
        Integer.parseInt(label.group("year")), firstMonth, day == null ? 1 : Integer.parseInt(day));
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }
}
