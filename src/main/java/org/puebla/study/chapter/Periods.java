package org.puebla.study.chapter;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The periods of an axis of time: none is left out between the first and the last. */
final class Periods {

  private static final String YEAR = "\\d{4}";
  private static final String MONTH = "\\d{4}-\\d{2}";

  private Periods() {}

  /**
   * Years or months as they follow each other; of other periods, and of years too far apart for
   * that, those that there are.
   */
  static List<String> axis(Collection<String> there) {
    TreeSet<String> sorted = new TreeSet<>(there);
    if (sorted.isEmpty()) {
      return List.of();
    }
    List<String> axis = new ArrayList<>();
    if (sorted.stream().allMatch(period -> period.matches(MONTH))) {
      YearMonth last = YearMonth.parse(sorted.last());
      for (YearMonth at = YearMonth.parse(sorted.first());
          !at.isAfter(last);
          at = at.plusMonths(1)) {
        axis.add(at.toString());
      }
      return axis;
    }
    if (sorted.stream().allMatch(period -> period.matches(YEAR)) && !isSparse(sorted)) {
      Year last = Year.parse(sorted.last());
      for (Year at = Year.parse(sorted.first()); !at.isAfter(last); at = at.plusYears(1)) {
        axis.add(at.toString());
      }
      return axis;
    }
    return List.copyOf(sorted);
  }

  /** Stocks come every five years or so; the years between would only be gaps. */
  private static boolean isSparse(TreeSet<String> years) {
    int span = Integer.parseInt(years.last()) - Integer.parseInt(years.first()) + 1;
    return years.size() * 3 < span;
  }
}
