package org.puebla.indicator.flow;

import java.util.List;
import java.util.Map;
import org.puebla.indicator.Across;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.model.StatUnit;
import org.puebla.table.Tables;

/** Events for each person they happened to. See docs/indicators/repeat-ratio.md. */
public final class RepeatRatio extends Across {

  public RepeatRatio() {
    super(Definition.of("repeat-ratio", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  public void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
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
