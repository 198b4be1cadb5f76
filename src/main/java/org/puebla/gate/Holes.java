package org.puebla.gate;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.model.Period;

/** Months and years that are not there between the first and the last of their kind. */
final class Holes {

  /** A series of single years, as of censuses, has more holes than years. */
  private static final double MOST = 0.1;

  private Holes() {}

  static Set<String> in(Collection<String> labels) {
    Set<String> holes = new TreeSet<>();
    TreeSet<Integer> years = new TreeSet<>();
    TreeSet<YearMonth> months = new TreeSet<>();
    for (String label : labels) {
      if (label.matches(Period.CALENDAR_YEAR)) {
        years.add(Integer.parseInt(label));
      } else if (label.matches("\\d{4}-\\d{2}")) {
        months.add(YearMonth.parse(label));
      }
    }
    if (!years.isEmpty()) {
      Set<String> absent = new TreeSet<>();
      for (int year = years.first(); year < years.last(); year++) {
        if (!years.contains(year)) {
          absent.add(Period.year(year).label());
        }
      }
      keepFew(absent, years.size(), holes);
    }
    if (!months.isEmpty()) {
      Set<String> absent = new TreeSet<>();
      for (YearMonth at = months.first(); at.isBefore(months.last()); at = at.plusMonths(1)) {
        if (!months.contains(at)) {
          absent.add(at.toString());
        }
      }
      keepFew(absent, months.size(), holes);
    }
    return holes;
  }

  private static void keepFew(Set<String> absent, int there, Set<String> holes) {
    if (absent.size() <= MOST * there) {
      holes.addAll(absent);
    }
  }
}
