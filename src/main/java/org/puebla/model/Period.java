package org.puebla.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of time with the label that tables carry for it.
 *
 * @param label SDMX time period: {@code 2019}, {@code 2019-Q3}, {@code 2019-07}, {@code
 *     2019-07-14}, or start and length {@code 2018-10-01/P1Y}
 * @param frequency how often a series with such periods is counted
 * @param start first day
 * @param end the day after the last
 */
public record Period(String label, Frequency frequency, LocalDate start, LocalDate end) {

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

  /** The year that begins on the first of a month, for instance a fiscal year from October. */
  public static Period yearFrom(YearMonth firstMonth) {
    LocalDate start = firstMonth.atDay(1);
    return new Period(start + "/P1Y", Frequency.ANNUAL, start, start.plusYears(1));
  }

  /** Five years from the first of a year, the interval of population estimates. */
  public static Period fiveYearsFrom(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return new Period(start + "/P5Y", Frequency.FIVE_YEARLY, start, start.plusYears(5));
  }

  private static String fourDigits(int year) {
    return String.format("%04d", year);
  }
}
