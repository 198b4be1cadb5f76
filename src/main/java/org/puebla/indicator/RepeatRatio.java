package org.puebla.indicator;

import java.util.List;
import java.util.Map;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.CountingBasis;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.model.StatUnit;
import org.puebla.table.Tables;

/** Events for each person they happened to. See docs/indicators/repeat-ratio.md. */
final class RepeatRatio extends Across {

  RepeatRatio() {
    super(Definition.of("repeat-ratio", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
    for (FlowSeries events : series) {
      for (FlowSeries people : series) {
        if (isOfSameKind(events.key().basis(), people.key().basis())) {
          for (FlowTable table : events.tables()) {
            people.like(table.key()).ifPresent(others -> compare(table, others, results));
          }
        }
      }
    }
  }

  private static boolean isOfSameKind(CountingBasis events, CountingBasis people) {
    return people.unit().equals(StatUnit.PERSON.code())
        && events.unit().equals(StatUnit.EVENT.code())
        && people.equals(events.inUnit(people.unit()));
  }

  private static void compare(FlowTable events, FlowTable people, Results results) {
    Map<String, Figure> met = people.arrivals();
    events
        .arrivals()
        .forEach(
            (area, happened) -> {
              Figure persons = met.get(area);
              if (persons != null) {
                results.add(Subject.arrivals(area), events.key(), happened.ratioTo(persons, 1));
              }
            });
  }
}
