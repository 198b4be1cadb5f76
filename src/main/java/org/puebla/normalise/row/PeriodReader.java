package org.puebla.normalise.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.model.Period;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.ColumnRule;

/** Reads a period in the form that a declaration names; the texts come in the order of its join. */
final class PeriodReader implements Function<String[], CellReading<Period>> {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");

  /** No statistic of a fiscal year before 1970 names it by two digits. */
  private static final int PIVOT = 70;

  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/]?(\\d{1,2})");
  private static final Pattern YEAR_QUARTER = Pattern.compile("(\\d{4})[- ]?[QqTt]([1-4])");
  private static final Pattern FIRST_OF_QUARTER = Pattern.compile("(\\d{4})-(01|04|07|10)-01");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{4})");

  private final String form;
  private final MonthNames months;
  private final int yearStarts;
  private final int annualUntil;

  PeriodReader(ColumnRule rule) {
    this.form = rule.as().orElse("year");
    this.months = MonthNames.in(rule.months());
    this.yearStarts = rule.yearStarts().orElse(1);
    this.annualUntil = rule.annualUntil().orElse(Integer.MIN_VALUE);
  }

  @Override
  public CellReading<Period> apply(String[] texts) {
    String found = String.join(" ", texts).strip();
    try {
      return switch (form) {
        case "year" -> year(found);
        case "year-quarter" -> yearQuarter(found);
        case "year-month", "month-name" -> month(texts, found, 1);
        case "month-span" -> monthSpan(texts, found);
        case "fiscal-month" -> {
          texts[0] = century(texts[0].strip());
          yield month(texts, found, yearStarts);
        }
        case "fiscal-year" -> fiscalYear(century(found));
        case "year-span" -> span(found);
        case "date" -> day(found);
        default -> throw new IllegalStateException("no period is read as " + form);
      };
    } catch (DateTimeException e) {
      return unreadable(found, form);
    }
  }

  private static CellReading<Period> year(String found) {
    return YEAR.matcher(found).matches()
        ? CellReading.of(Period.year(Integer.parseInt(found)))
        : unreadable(found, "2019");
  }

  /** By its number, or by its first day, as databases stamp quarters. */
  private static CellReading<Period> yearQuarter(String found) {
    Matcher first = FIRST_OF_QUARTER.matcher(found);
    if (first.matches()) {
      int quarter = (Integer.parseInt(first.group(2)) + 2) / 3;
      return CellReading.of(Period.quarter(Integer.parseInt(first.group(1)), quarter));
    }
    Matcher matcher = YEAR_QUARTER.matcher(found);
    return matcher.matches()
        ? CellReading.of(
            Period.quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : unreadable(found, "2019-Q3");
  }

  /** A month by one text ({@code 2019-07}) or two, the year first. */
  private CellReading<Period> month(String[] texts, String found, int firstMonthOfYear) {
    String year;
    OptionalInt month;
    if (texts.length == 2) {
      year = texts[0].strip();
      month = months.month(texts[1]);
    } else {
      Matcher matcher = YEAR_MONTH.matcher(found);
      if (!matcher.matches()) {
        return unreadable(found, "2019-07");
      }
      year = matcher.group(1);
      month = months.month(matcher.group(2));
    }
    if (!YEAR.matcher(year).matches() || month.isEmpty()) {
      return unreadable(found, "2019 July");
    }
    int calendarYear = Integer.parseInt(year);
    if (firstMonthOfYear > 1 && month.getAsInt() >= firstMonthOfYear) {
      calendarYear--;
    }
    if (calendarYear > annualUntil) {
      return CellReading.of(Period.month(YearMonth.of(calendarYear, month.getAsInt())));
    }
    // The producer stamps the total of the whole year with its first month.
    return month.getAsInt() == 1
        ? CellReading.of(Period.year(calendarYear))
        : unreadable(found, calendarYear + "-01");
  }

  /** Months of one year together; all twelve of them are the year, one alone is a month. */
  private CellReading<Period> monthSpan(String[] texts, String found) {
    if (texts.length != 3 || !YEAR.matcher(texts[0].strip()).matches()) {
      return unreadable(found, "2019 January July");
    }
    OptionalInt first = months.month(texts[1]);
    OptionalInt last = months.month(texts[2]);
    if (first.isEmpty() || last.isEmpty() || last.getAsInt() < first.getAsInt()) {
      return unreadable(found, "2019 January July");
    }
    int year = Integer.parseInt(texts[0].strip());
    int length = last.getAsInt() - first.getAsInt() + 1;
    YearMonth start = YearMonth.of(year, first.getAsInt());
    return CellReading.of(
        switch (length) {
          case 1 -> Period.month(start);
          case 12 -> Period.year(year);
          default -> Period.months(start.atDay(1), length);
        });
  }

  /** Fiscal years are often told by two digits, {@code FY19}. */
  private static String century(String year) {
    return TWO_DIGITS.matcher(year).matches()
        ? (Integer.parseInt(year) < PIVOT ? "20" : "19") + year
        : year;
  }

  /** A fiscal year is named after the calendar year in which it ends. */
  private CellReading<Period> fiscalYear(String found) {
    if (!YEAR.matcher(found).matches()) {
      return unreadable(found, "2019");
    }
    int named = Integer.parseInt(found);
    return yearStarts == 1
        ? CellReading.of(Period.year(named))
        : CellReading.of(Period.yearFrom(YearMonth.of(named - 1, yearStarts)));
  }

  private static CellReading<Period> span(String found) {
    Matcher matcher = SPAN.matcher(found);
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      if (Integer.parseInt(matcher.group(2)) - first == 5) {
        return CellReading.of(Period.fiveYearsFrom(first));
      }
    }
    return unreadable(found, "2015-2020");
  }

  private static CellReading<Period> day(String found) {
    return CellReading.of(Period.day(LocalDate.parse(found)));
  }

  private static CellReading<Period> unreadable(String found, String expected) {
    return CellReading.unreadable(RefusalReason.UNREADABLE_PERIOD, found, expected);
  }
}
