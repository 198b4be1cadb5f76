package org.puebla.indicator.time;

import org.puebla.indicator.Definition;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.series.Trend;
import org.puebla.table.Tables;

/**
 * By how many a year counts rise, or fall: the Theil&ndash;Sen slope with Sen's interval (Sen
 * 1968). See docs/indicators/trend.md.
 */
public final class TrendSlope extends CourseTrend {

  public TrendSlope() {
    super(Definition.of("trend", 1, Unit.COUNT, Tables.FLOWS));
  }

  @Override
  Figure of(Course course, Trend trend) {
    return trend.slope().isKnown()
        ? new Figure(trend.slope(), course.evidence())
        : course.nothing();
  }
}
