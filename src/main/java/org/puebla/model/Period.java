package org.puebla.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time with the label that tables carry for it.
 *
 * @param label SDMX time period: {@code 2019}, {@code 2019-Q3}, {@code 2019-07}, {@code 2019-W28},
 *     {@code 2019-07-14}, or start and length {@code 2018-10-01/P1Y}
 * @param frequency how often a series with such periods is counted
 * @param start first day
 * @param end the day after the last
 */
public record Period(String label, Frequency frequency, LocalDate start, LocalDate end) {

  /** The labels of calendar years, as a regular expression. */
  public static final String CALENDAR_YEAR = "^\\d{4}$";

  private static final int YEAR_DIGITS = 4;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<year>\\d{4})(?:-Q(?<quarter>[1-4])|-W(?<week>\\d\\d)"
              + "|-(?<month>\\d\\d)(?:-(?<day>\\d\\d)"
              + "(?:/P(?<length>[1-9]\\d{0,3})(?<unit>[YMD]))?)?)?");

  public Period {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(label + ": " + start + " is not before " + end);
    }
  }

  public static Period year(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return new Period(fourDigits(year), Frequency.ANNUAL, start, start.plusYears(1));
  }

  public static Period month(YearMonth month) {
    return new Period(
        month.toString(), Frequency.MONTHLY, month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /**
   * @param quarter 1 to 4
   */
  public static Period quarter(int year, int quarter) {
    LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
    return new Period(
        fourDigits(year) + "-Q" + quarter, Frequency.QUARTERLY, start, start.plusMonths(3));
  }

  public static Period week(int year, int week) {
    String label = fourDigits(year) + String.format("-W%02d", week);
    LocalDate monday = LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    return new Period(label, Frequency.WEEKLY, monday, monday.plusWeeks(1));
  }

  public static Period day(LocalDate day) {
    return new Period(day.toString(), Frequency.DAILY, day, day.plusDays(1));
  }

  /** The year that begins on the first of a month, for instance a fiscal year from October. */
  public static Period yearFrom(YearMonth firstMonth) {
    return years(firstMonth.atDay(1), 1);
  }

  /** Five years from the first of a year, the interval of population estimates. */
  public static Period fiveYearsFrom(int year) {
    return years(LocalDate.of(year, 1, 1), 5);
  }

  /** So many years together, from any day. */
  public static Period years(LocalDate start, int years) {
    Frequency frequency = years == 5 ? Frequency.FIVE_YEARLY : Frequency.ANNUAL;
    return new Period(start + "/P" + years + "Y", frequency, start, start.plusYears(years));
  }

  /** So many months together, from any day. */
  public static Period months(LocalDate start, int months) {
    return new Period(
        start + "/P" + months + "M", Frequency.MONTHLY, start, start.plusMonths(months));
  }

  /** So many days together. */
  public static Period days(LocalDate start, int days) {
    return new Period(start + "/P" + days + "D", Frequency.DAILY, start, start.plusDays(days));
  }

  /**
   * The period that tables carry a label for.
   *
   * @return empty when the label is none
   */
  public static Optional<Period> of(String label) {
    Matcher parts = LABEL.matcher(label);
    try {
      return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The calendar year in which the period of a label begins: its first four digits. */
  public static String yearOf(String label) {
    return label.substring(0, Math.min(YEAR_DIGITS, label.length()));
  }

  /** The calendar year of the first day. */
  public int firstYear() {
    return start.getYear();
  }

  /** The calendar year of the last day. */
  public int lastYear() {
    return end.minusDays(1).getYear();
  }

  /** The calendar year that holds the middle day. */
  public int midYear() {
    return start.plusDays(days() / 2).getYear();
  }

  /** A year, quarter, month, week or day of the calendar, rather than a length from some day. */
  public boolean isCalendar() {
    return label.indexOf('/') < 0;
  }

  /** Length in days. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end);
  }

  private static Period of(Matcher parts) {
    int year = Integer.parseInt(parts.group("year"));
    if (parts.group("quarter") != null) {
      return quarter(year, Integer.parseInt(parts.group("quarter")));
    }
    if (parts.group("week") != null) {
      return week(year, Integer.parseInt(parts.group("week")));
    }
    if (parts.group("month") == null) {
      return year(year);
    }
    int month = Integer.parseInt(parts.group("month"));
    if (parts.group("day") == null) {
      return month(YearMonth.of(year, month));
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group("day")));
    return parts.group("length") == null
        ? day(day)
        : span(day, Integer.parseInt(parts.group("length")), parts.group("unit"));
  }

  private static Period span(LocalDate start, int length, String unit) {
    return switch (unit) {
      case "Y" -> years(start, length);
      case "M" -> months(start, length);
      default -> days(start, length);
    };
  }

  private static String fourDigits(int year) {
    return year >= 1000 ? Integer.toString(year) : String.format("%04d", year);
  }
}
