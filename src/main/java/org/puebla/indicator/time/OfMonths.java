package org.puebla.indicator.time;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.series.Seasonality;

/**
 * An indicator of the season, trend and remainder of monthly arrivals and departures of each area;
 * courses of less than two years are passed over.
 */
abstract class OfMonths extends OfSeries {

  OfMonths(Definition definition) {
    super(definition);
  }

  /** What is said of a course that has every month. */
  abstract void of(Course course, Seasonality seasonality, Results results);

  /** What is said of a course with gaps: nothing, unless an indicator has a row for it. */
  void ofGaps(Course course, Results results) {}

  @Override
  public final void compute(FlowSeries series, Population population, Results results) {
    for (Course course : Course.monthly(series)) {
      if (course.known() >= Seasonality.LEAST_MONTHS) {
        if (course.months().isWhole()) {
          of(course, Seasonality.of(course.months()), results);
        } else {
          ofGaps(course, results);
        }
      }
    }
  }
}
