package org.puebla.trace;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.puebla.codelist.Areas;

/** In what an input row is like the indicator that may have read it. */
enum Likeness {
  /** The same sex. */
  SEX {
    @Override
    boolean holds(Found input, Found indicator) {
      return input.text("sex").equals(indicator.text("sex"));
    }
  },
  /** The same age. */
  AGE {
    @Override
    boolean holds(Found input, Found indicator) {
      return input.text("age").equals(indicator.text("age"));
    }
  },
  /** Of the corridor or the area that the indicator describes. */
  SUBJECT {
    @Override
    boolean holds(Found input, Found indicator) {
      String origin = indicator.text("origin");
      String destination = indicator.text("destination");
      String area = indicator.text("ref_area");
      if (isPlace(origin) || isPlace(destination)) {
        return (!isPlace(origin) || input.text("origin").equals(origin))
            && (!isPlace(destination) || input.text("destination").equals(destination));
      }
      return !isPlace(area)
          || input.text("origin").equals(area)
          || input.text("destination").equals(area);
    }
  },
  /** Within the period of the indicator, rather than touching it. */
  WITHIN {
    @Override
    boolean holds(Found input, Found indicator) {
      Span span = Span.of(indicator);
      return !start(input).isBefore(span.start()) && !end(input).isAfter(span.end());
    }
  },
  /** Of single places rather than totals of them. */
  PARTS {
    @Override
    boolean holds(Found input, Found indicator) {
      return isPart(input.text("origin")) && isPart(input.text("destination"));
    }
  };

  abstract boolean holds(Found input, Found indicator);

  static Set<Likeness> between(Found input, Found indicator) {
    Set<Likeness> likeness = EnumSet.noneOf(Likeness.class);
    for (Likeness each : values()) {
      if (each.holds(input, indicator)) {
        likeness.add(each);
      }
    }
    return likeness;
  }

  /** Whether a period ends where the other begins at the latest. */
  static boolean touches(Found input, Found indicator) {
    Span span = Span.of(indicator);
    return !start(input).isAfter(span.end()) && !end(input).isBefore(span.start());
  }

  private static LocalDate start(Found input) {
    return input.value("period_start") instanceof LocalDate day ? day : LocalDate.MIN;
  }

  private static LocalDate end(Found input) {
    return input.value("period_end") instanceof LocalDate day ? day : LocalDate.MAX;
  }

  private static boolean isPlace(String code) {
    return Areas.standard().isPlace(code);
  }

  /** Nobody knows where an unknown place is, and it is a part of the whole all the same. */
  private static boolean isPart(String code) {
    return isPlace(code) || code.equals("_U") || code.equals("_O") || code.equals("XXA");
  }

  /**
   * The days of an indicator's period: a year, quarter, month, week or day, or start and length.
   */
  record Span(LocalDate start, LocalDate end) {

    static Span of(Found indicator) {
      String period = indicator.text("time_period");
      int slash = period.indexOf('/');
      if (slash > 0) {
        return from(period.substring(0, slash), Period.parse(period.substring(slash + 1)));
      }
      int quarter = period.indexOf("-Q");
      if (quarter > 0) {
        int month = 3 * Integer.parseInt(period.substring(quarter + 2)) - 2;
        LocalDate start = LocalDate.of(Integer.parseInt(period.substring(0, quarter)), month, 1);
        return new Span(start, start.plusMonths(3));
      }
      return switch (period.length()) {
        case 4 -> from(period + "-01-01", Period.ofYears(1));
        case 7 -> from(period + "-01", Period.ofMonths(1));
        case 8 -> week(period);
        case 10 -> from(period, Period.ofDays(1));
        default -> throw new IllegalArgumentException("not a period: " + period);
      };
    }

    private static Span week(String period) {
      LocalDate monday = LocalDate.parse(period + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return new Span(monday, monday.plusWeeks(1));
    }

    /** The year that holds the middle day. */
    int midYear() {
      return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2).getYear();
    }

    private static Span from(String day, Period length) {
      LocalDate start = LocalDate.parse(day);
      return new Span(start, start.plus(length));
    }
  }
}
