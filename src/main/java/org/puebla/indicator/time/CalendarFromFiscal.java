package org.puebla.indicator.time;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.PeriodBasis;
import org.puebla.series.FiscalToCalendar;
import org.puebla.table.Tables;

/**
 * Arrivals and departures of calendar years: exact where months are counted, estimated where only
 * fiscal years are. See docs/indicators/fiscal-to-calendar.md.
 */
public final class CalendarFromFiscal extends OfSeries {

  private record Group(String sex, String age) {}

  public CalendarFromFiscal() {
    super(Definition.of("fiscal-to-calendar", 1, Unit.COUNT, Tables.FLOWS));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    boolean fiscal = series.key().basis().periodBasis().equals(PeriodBasis.FISCAL.code());
    Set<Group> groups = new HashSet<>();
    Set<String> yearsOfMonths = new HashSet<>();
    for (FlowTable table : series.tables()) {
      groups.add(new Group(table.key().sex(), table.key().age()));
      if (table.key().moment().frequency().equals("M")) {
        yearsOfMonths.add(table.key().moment().yearText());
      }
    }
    for (Group group : groups) {
      for (Course course : Course.of(series, "A", group.sex(), group.age())) {
        if (fiscal) {
          estimate(course, results);
        } else {
          exact(course, yearsOfMonths, results);
        }
      }
    }
  }

  /** Years that were formed from months. */
  private static void exact(Course course, Set<String> yearsOfMonths, Results results) {
    course
        .figures()
        .forEach(
            (moment, figure) -> {
              if (yearsOfMonths.contains(moment.period())) {
                results.add(course.subject(), course.key().at(moment), figure);
              }
            });
  }

  private static void estimate(Course course, Results results) {
    for (Map.Entry<Moment, Figure> each : course.figures().entrySet()) {
      YearMonth start = start(each.getKey());
      Map.Entry<Moment, Figure> next = course.figures().higherEntry(each.getKey());
      if (next != null && start(next.getKey()).equals(start.plusYears(1))) {
        int year = start.getYear() + 1;
        Figure calendar =
            new Figure(
                FiscalToCalendar.of(
                    each.getValue().amount(), next.getValue().amount(), start.getMonthValue()),
                each.getValue().evidence().with(next.getValue().evidence()).estimated());
        results.add(course.subject(), ofCalendar(course.key(), year), calendar);
      }
    }
  }

  private static MatrixKey ofCalendar(MatrixKey key, int year) {
    CountingBasis basis = key.series().basis();
    CountingBasis calendar =
        new CountingBasis(
            basis.source(),
            basis.measure(),
            basis.unit(),
            basis.originBasis(),
            basis.duration(),
            PeriodBasis.CALENDAR.code());
    return new MatrixKey(
        new SeriesKey(key.series().edition(), calendar),
        Moment.calendarYear(year),
        key.sex(),
        key.age(),
        key.part());
  }

  private static YearMonth start(Moment moment) {
    return YearMonth.from(moment.start().orElseThrow());
  }
}
