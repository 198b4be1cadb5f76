package org.puebla.indicator.time;

import java.util.List;
import java.util.Optional;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.series.SeasonalAdjustment;

/** The monthly courses of a series that are long enough to be adjusted for season. */
record AdjustedCourses(List<Adjusted> courses) {

  /**
   * One course.
   *
   * @param adjustment empty where months are missing, or no model describes them
   */
  record Adjusted(Course course, Optional<SeasonalAdjustment> adjustment) {

    private static Adjusted of(Course course) {
      return new Adjusted(
          course,
          Optional.of(course.months())
              .filter(months -> months.isWhole())
              .flatMap(SeasonalAdjustment::of));
    }
  }

  /** Adjusts each course once for all indicators that read the series. */
  static AdjustedCourses of(FlowSeries series) {
    return series.once(
        AdjustedCourses.class,
        all ->
            new AdjustedCourses(
                Course.monthly(all).stream()
                    .filter(course -> course.known() >= SeasonalAdjustment.LEAST_MONTHS)
                    .map(Adjusted::of)
                    .toList()));
  }
}
