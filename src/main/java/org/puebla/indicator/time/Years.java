package org.puebla.indicator.time;

import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Moment;

/** The years of a yearly course. */
final class Years {

  private static final int LABEL_OF_DAY = 10;

  private Years() {}

  /** The year that holds the middle of each period. */
  static double[] of(Course course) {
    return course.figures().keySet().stream().mapToDouble(Moment::midYear).toArray();
  }

  /** The key of what is said of all years together, for instance of {@code 2010-01-01/P9Y}. */
  static MatrixKey span(Course course) {
    Moment first = course.figures().firstKey();
    Moment last = course.figures().lastKey();
    String start =
        first.period().length() > LABEL_OF_DAY
            ? first.period().substring(0, LABEL_OF_DAY)
            : first.period() + "-01-01";
    int years = last.midYear() - first.midYear() + 1;
    return course.key().at(new Moment("A", start + "/P" + years + "Y", last.midYear()));
  }
}
