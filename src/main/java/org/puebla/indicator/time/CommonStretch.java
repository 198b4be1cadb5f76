package org.puebla.indicator.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The longest run of months in which two courses both counted somebody. */
final class CommonStretch {

  private CommonStretch() {}

  /** The latest of the longest. */
  static List<YearMonth> of(Course one, Course other) {
    TreeSet<YearMonth> common = counted(one);
    common.retainAll(counted(other));
    List<YearMonth> longest = List.of();
    List<YearMonth> run = new ArrayList<>();
    for (YearMonth month : common) {
      if (!run.isEmpty() && !run.get(run.size() - 1).plusMonths(1).equals(month)) {
        run = new ArrayList<>();
      }
      run.add(month);
      longest = run.size() >= longest.size() ? List.copyOf(run) : longest;
    }
    return longest;
  }

  private static TreeSet<YearMonth> counted(Course course) {
    TreeSet<YearMonth> months = new TreeSet<>();
    course
        .figures()
        .forEach(
            (moment, figure) -> {
              if (figure.value() > 0) {
                months.add(Course.month(moment));
              }
            });
    return months;
  }
}
