package org.puebla.study.chapter;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.model.Frequency;
import org.puebla.model.Period;

/** The periods of an axis of time: none is left out between the first and the last. */
final class Periods {

  private Periods() {}

  /**
   * The columns of shades, each of which is named: years or months as they follow each other; of
   * other periods, and of years too far apart for that, those that there are.
   */
  static List<String> columns(Collection<String> there) {
    TreeSet<String> sorted = new TreeSet<>(there);
    return isFarApart(sorted) ? List.copyOf(sorted) : filled(sorted);
  }

  /**
   * What lines run along, where equal distances are equal times: years or months as they follow
   * each other; of other periods, and of years that are all equally far apart, those that there
   * are.
   */
  static List<String> line(Collection<String> there) {
    TreeSet<String> sorted = new TreeSet<>(there);
    return isEven(sorted) ? List.copyOf(sorted) : filled(sorted);
  }

  private static List<String> filled(TreeSet<String> sorted) {
    List<String> axis = new ArrayList<>();
    if (areAll(sorted, Frequency.MONTHLY)) {
      YearMonth last = YearMonth.parse(sorted.last());
      for (YearMonth at = YearMonth.parse(sorted.first());
          !at.isAfter(last);
          at = at.plusMonths(1)) {
        axis.add(at.toString());
      }
      return axis;
    }
    if (areAll(sorted, Frequency.ANNUAL)) {
      Year last = Year.parse(sorted.last());
      for (Year at = Year.parse(sorted.first()); !at.isAfter(last); at = at.plusYears(1)) {
        axis.add(at.toString());
      }
      return axis;
    }
    return List.copyOf(sorted);
  }

  private static boolean areAll(TreeSet<String> periods, Frequency frequency) {
    return !periods.isEmpty()
        && periods.stream()
            .map(Period::of)
            .allMatch(
                period ->
                    period
                        .filter(Period::isCalendar)
                        .filter(of -> of.frequency() == frequency)
                        .isPresent());
  }

  /** Stocks come every five years or so; the years between would only be gaps. */
  private static boolean isFarApart(TreeSet<String> periods) {
    if (!areAll(periods, Frequency.ANNUAL)) {
      return false;
    }
    int span = Integer.parseInt(periods.last()) - Integer.parseInt(periods.first()) + 1;
    return periods.size() * 3 < span;
  }

  private static boolean isEven(TreeSet<String> periods) {
    if (!areAll(periods, Frequency.ANNUAL)) {
      return false;
    }
    Set<Integer> steps = new HashSet<>();
    int before = Integer.parseInt(periods.first());
    for (String year : periods.tailSet(periods.first(), false)) {
      int at = Integer.parseInt(year);
      steps.add(at - before);
      before = at;
    }
    return steps.size() == 1;
  }
}
