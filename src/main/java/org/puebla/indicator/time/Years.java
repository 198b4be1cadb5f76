package org.puebla.indicator.time;

import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.model.Period;

/** The years of a yearly course. */
final class Years {

  private Years() {}

  /** The year that holds the middle of each period. */
  static double[] of(Course course) {
    return course.figures().keySet().stream().mapToDouble(Moment::midYear).toArray();
  }

  /** The key of what is said of all years together, for instance of {@code 2010-01-01/P9Y}. */
  static MatrixKey span(Course course) {
    Moment first = course.figures().firstKey();
    Moment last = course.figures().lastKey();
    int years = last.midYear() - first.midYear() + 1;
    return course
        .key()
        .at(
            new Moment(
                "A", Period.years(first.start().orElseThrow(), years).label(), last.midYear()));
  }
}
