package org.puebla.indicator.counts.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * From which frequency the calendar years of a series are formed, for each country that counts:
 * from none where years are published, else from months where all twelve are there, else from
 * quarters where all four are.
 */
public final class CalendarYears {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  private record CountedYear(String counter, String year) {}

  /** Which periods of a year have been seen. */
  private static final class Seen {
    private boolean year;
    private final Set<String> months = new HashSet<>();
    private final Set<String> quarters = new HashSet<>();
  }

  private final Map<CountedYear, Seen> seen = new HashMap<>();

  public void see(String counter, Moment moment) {
    Seen year = seen.computeIfAbsent(of(counter, moment), ignored -> new Seen());
    switch (moment.frequency()) {
      case "A" -> year.year = true;
      case "M" -> year.months.add(moment.period());
      case "Q" -> year.quarters.add(moment.period());
      default -> {
        // Weeks and days cross the ends of years.
      }
    }
  }

  /** Whether a period is one of those that its calendar year is the sum of. */
  public boolean isPart(String counter, Moment moment) {
    Seen year = seen.get(of(counter, moment));
    if (year == null || year.year) {
      return false;
    }
    boolean fromMonths = year.months.size() == MONTHS;
    return switch (moment.frequency()) {
      case "M" -> fromMonths;
      case "Q" -> !fromMonths && year.quarters.size() == QUARTERS;
      default -> false;
    };
  }

  private static CountedYear of(String counter, Moment moment) {
    return new CountedYear(counter, moment.yearText());
  }
}
