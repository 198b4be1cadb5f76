package org.puebla.indicator.time;

import org.puebla.indicator.Definition;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.series.Trend;
import org.puebla.table.Tables;

/**
 * How likely a rise or fall like this is where there is no trend: the test of Mann and Kendall
 * (Kendall 1975). See docs/indicators/trend-p-value.md.
 */
public final class TrendProbability extends CourseTrend {

  public TrendProbability() {
    super(Definition.of("trend-p-value", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  Figure of(Course course, Trend trend) {
    return course.said(trend.probability());
  }
}
