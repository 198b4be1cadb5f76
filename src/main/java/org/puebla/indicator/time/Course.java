package org.puebla.indicator.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.indicator.Subject;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.matrix.Bounded;
import org.puebla.model.Period;
import org.puebla.series.MonthlySeries;

/**
 * What came to one area, or what left it, through the periods of a series.
 *
 * @param key of the first matrix
 * @param figures one at least, by period, the earliest first; periods without a row are not there
 */
record Course(Subject subject, MatrixKey key, TreeMap<Moment, Figure> figures) {

  /** The courses of arrivals and of departures of all areas, for one frequency, sex and age. */
  static List<Course> of(FlowSeries series, String frequency, String sex, String age) {
    Map<Subject, Course> courses = new LinkedHashMap<>();
    for (FlowTable table : series.through(frequency, sex, age)) {
      for (AreaFlows area : table.beside(Population.none()).areas().values()) {
        put(courses, Subject.arrivals(area.area()), table.key(), area.arrivals());
        put(courses, Subject.departures(area.area()), table.key(), area.departures());
      }
    }
    return courses.values().stream()
        .sorted(
            Comparator.comparing((Course course) -> course.subject.origin())
                .thenComparing(course -> course.subject.destination()))
        .toList();
  }

  /** The monthly courses of everybody. */
  static List<Course> monthly(FlowSeries series) {
    return of(series, "M", "_T", "_T");
  }

  /** How many periods have a value. */
  long known() {
    return figures.values().stream().filter(Figure::isKnown).count();
  }

  /** The same course through some of its months. */
  Course during(List<YearMonth> months) {
    TreeMap<Moment, Figure> some = new TreeMap<>();
    figures.forEach(
        (moment, figure) -> {
          if (months.contains(month(moment))) {
            some.put(moment, figure);
          }
        });
    return new Course(subject, key, some);
  }

  /** What was read of all periods. */
  Evidence evidence() {
    return Evidence.of(figures.values().stream().map(Figure::evidence).toList());
  }

  /** The values of months, those without a row or a value as gaps. */
  MonthlySeries months() {
    TreeMap<YearMonth, Double> months = new TreeMap<>();
    figures.forEach((moment, figure) -> months.put(month(moment), figure.value()));
    String name =
        key.series().basis().source() + " " + subject.origin() + "-" + subject.destination();
    return MonthlySeries.of(name, months);
  }

  /** The key of what is said of all months together, for instance of {@code 2019-10-01/P48M}. */
  MatrixKey span() {
    MonthlySeries months = months();
    return key.at(span(months.first(), months.size(), figures.lastKey().midYear()));
  }

  /** A stretch of months as one period. */
  static Moment span(YearMonth first, int months, int year) {
    return new Moment("M", Period.months(first.atDay(1), months).label(), year);
  }

  /**
   * What a formula says of all periods: certain where every figure is, and else without bounds, as
   * most formulas of series have none that are guaranteed.
   */
  Figure said(double value) {
    return new Figure(bounded(value), evidence());
  }

  Bounded bounded(double value) {
    return isExact()
        ? Bounded.exactly(value)
        : new Bounded(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  boolean isExact() {
    return figures.values().stream().allMatch(figure -> figure.amount().isExact());
  }

  /** What is said where gaps or a short stretch let nothing be said. */
  Figure nothing() {
    return new Figure(Bounded.unknown(), evidence().ofNothing());
  }

  /** The figures in order. */
  List<Figure> inOrder() {
    return new ArrayList<>(figures.values());
  }

  static YearMonth month(Moment moment) {
    return YearMonth.parse(moment.period());
  }

  private static void put(
      Map<Subject, Course> courses, Subject subject, MatrixKey key, Optional<Figure> figure) {
    figure.ifPresent(
        found ->
            courses
                .computeIfAbsent(subject, ignored -> new Course(subject, key, new TreeMap<>()))
                .figures
                .put(key.moment(), found));
  }
}
