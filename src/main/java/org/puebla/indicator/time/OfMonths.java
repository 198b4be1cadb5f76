package org.puebla.indicator.time;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.series.SeasonalAdjustment;

/**
 * An indicator of monthly arrivals and departures of each area, adjusted for season; courses of
 * less than three years are passed over.
 */
abstract class OfMonths extends OfSeries {

  OfMonths(Definition definition) {
    super(definition);
  }

  /** What is said of a course that could be adjusted. */
  abstract void of(Course course, SeasonalAdjustment adjustment, Results results);

  /** What is said of any other: nothing, unless an indicator has a row for it. */
  void ofUnadjusted(Course course, Results results) {}

  @Override
  public final void compute(FlowSeries series, Population population, Results results) {
    for (AdjustedCourses.Adjusted each : AdjustedCourses.of(series).courses()) {
      each.adjustment()
          .ifPresentOrElse(
              found -> of(each.course(), found, results),
              () -> ofUnadjusted(each.course(), results));
    }
  }
}
