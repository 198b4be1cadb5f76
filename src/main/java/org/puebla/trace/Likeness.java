package org.puebla.trace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.puebla.codelist.Areas;
import org.puebla.model.Period;

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
      Period span = period(indicator);
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
    Period span = period(indicator);
    return !start(input).isAfter(span.end()) && !end(input).isBefore(span.start());
  }

  /** The period that an indicator is of. */
  static Period period(Found indicator) {
    String label = indicator.text("time_period");
    return Period.of(label)
        .orElseThrow(() -> new IllegalArgumentException("not a period: " + label));
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
}
