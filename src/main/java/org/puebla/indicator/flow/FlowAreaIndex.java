package org.puebla.indicator.flow;

import java.util.function.Function;
import org.puebla.index.AreaIndex;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfTable;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.flow.FlowFigures;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/** One of the indices of the room {@code index} over the moves of each area within a system. */
public final class FlowAreaIndex extends OfTable {

  private final AreaIndex index;
  private final Function<String, Subject> subject;

  private FlowAreaIndex(AreaIndex index, Function<String, Subject> subject) {
    super(Definition.of(index.id(), 1, Unit.RATIO, Tables.FLOWS));
    this.index = index;
    this.subject = subject;
  }

  public static FlowAreaIndex ofArrivals(AreaIndex index) {
    return new FlowAreaIndex(index, Subject::arrivals);
  }

  public static FlowAreaIndex ofDepartures(AreaIndex index) {
    return new FlowAreaIndex(index, Subject::departures);
  }

  @Override
  public void compute(FlowFigures table, Results results) {
    FlowSystem system = table.system();
    if (!system.isSystem()) {
      results.add(Subject.system(), table.key(), system.none());
      return;
    }
    SystemInput input = SystemInput.of(system);
    index
        .of(input.matrix())
        .forEach(
            (area, value) ->
                results.add(
                    subject.apply(area), table.key(), system.figure(input.bounded(value, 0, 1))));
  }
}
