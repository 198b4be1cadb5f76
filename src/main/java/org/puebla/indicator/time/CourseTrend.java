package org.puebla.indicator.time;

import java.util.List;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.matrix.Bounded;
import org.puebla.series.Trend;

/**
 * An indicator of the trend of arrivals and departures of each area: of months, each compared with
 * the same month of other years (Hirsch, Slack and Smith 1982), and of years.
 */
abstract class CourseTrend extends OfSeries {

  private static final double CONFIDENCE = 0.95;
  private static final int LEAST_MONTHS = 24;
  private static final int LEAST_YEARS = 5;
  private static final int MONTHS = 12;

  CourseTrend(Definition definition) {
    super(definition);
  }

  /** What is said of a course, from its trend a year. */
  abstract Figure of(Course course, Trend trend);

  @Override
  public final void compute(FlowSeries series, Population population, Results results) {
    for (Course course : Course.monthly(series)) {
      if (course.known() >= LEAST_MONTHS) {
        results.add(course.subject(), course.span(), of(course, ofMonths(course)));
      }
    }
    for (Course course : Course.of(series, "A", "_T", "_T")) {
      if (course.known() >= LEAST_YEARS) {
        results.add(course.subject(), Years.span(course), of(course, ofYears(course)));
      }
    }
  }

  private static Trend ofMonths(Course course) {
    int length = course.months().size();
    double[] times = new double[length];
    Bounded[] amounts = new Bounded[length];
    for (int at = 0; at < length; at++) {
      times[at] = at / (double) MONTHS;
      Figure figure = course.figures().get(moment(course, at));
      amounts[at] = figure == null ? Bounded.unknown() : figure.amount();
    }
    return Trend.of(times, amounts, MONTHS, CONFIDENCE);
  }

  private static Trend ofYears(Course course) {
    List<Figure> figures = course.inOrder();
    return Trend.of(
        Years.of(course),
        figures.stream().map(Figure::amount).toArray(Bounded[]::new),
        1,
        CONFIDENCE);
  }

  private static Moment moment(Course course, int at) {
    var month = Course.month(course.figures().firstKey()).plusMonths(at);
    return new Moment("M", month.toString(), month.getYear());
  }
}
