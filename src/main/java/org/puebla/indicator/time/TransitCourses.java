package org.puebla.indicator.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Across;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.indicator.counts.flow.CountedCorridor;
import org.puebla.indicator.counts.flow.FlowFigures;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * An indicator of irregular transits beside the encounters that follow them further on, by
 * nationality and of all; the two are counted by one origin basis and in one unit.
 */
abstract class TransitCourses extends Across {

  /** Half a year is time enough from the isthmus to the border. */
  private static final int LONGEST_LAG = 6;

  /** What two sources do not name is not the same people. */
  private static final Set<String> REST = Set.of("_O", "_U");

  TransitCourses(Definition definition) {
    super(definition.measuring(Measure.IRREGULAR_TRANSITS, Measure.ENCOUNTERS));
  }

  static Definition definition(String id, Unit unit) {
    return Definition.of(id, 1, unit, Tables.FLOWS);
  }

  /** What is said of one pair. */
  abstract Figure of(TransitPair pair);

  @Override
  public final void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
    for (FlowSeries transits : of(series, Measure.IRREGULAR_TRANSITS)) {
      List<Course> before = courses(transits);
      for (FlowSeries encounters : of(series, Measure.ENCOUNTERS)) {
        if (isAlike(transits, encounters)) {
          add(before, courses(encounters), results);
        }
      }
    }
  }

  private void add(List<Course> transits, List<Course> encounters, Results results) {
    for (Course before : transits) {
      for (Course after : encounters) {
        boolean elsewhere = !before.subject().destination().equals(after.subject().destination());
        if (elsewhere && before.subject().origin().equals(after.subject().origin())) {
          @Nullable TransitPair pair = TransitPair.of(before, after, LONGEST_LAG);
          if (pair != null) {
            results.add(pair.subject(), pair.key(), of(pair));
          }
        }
      }
    }
  }

  private static List<FlowSeries> of(List<FlowSeries> series, Measure measure) {
    return series.stream()
        .filter(each -> each.key().basis().measure().equals(measure.code()))
        .sorted(Comparator.comparing(each -> each.key().toString()))
        .toList();
  }

  private static boolean isAlike(FlowSeries one, FlowSeries other) {
    return one.key().basis().unit().equals(other.key().basis().unit())
        && one.key().basis().originBasis().equals(other.key().basis().originBasis());
  }

  /** Every nationality at each place that counts, and all together there. */
  private static List<Course> courses(FlowSeries series) {
    TreeMap<String, Course> courses = new TreeMap<>();
    for (FlowTable table : series.through("M", "_T", "_T")) {
      FlowFigures figures = table.beside(Population.none());
      for (CountedCorridor corridor : figures.corridors()) {
        if (!REST.contains(corridor.origin())) {
          put(courses, table, corridor.origin(), corridor.destination(), corridor.figure());
        }
      }
      for (AreaFlows area : figures.areas().values()) {
        area.arrivals().ifPresent(all -> put(courses, table, "_T", area.area(), all));
      }
    }
    return new ArrayList<>(courses.values());
  }

  private static void put(
      TreeMap<String, Course> courses,
      FlowTable table,
      String origin,
      String place,
      Figure figure) {
    courses
        .computeIfAbsent(
            origin + " " + place,
            ignored -> new Course(new Subject(place, origin, place), table.key(), new TreeMap<>()))
        .figures()
        .put(table.key().moment(), figure);
  }
}
