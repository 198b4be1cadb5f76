package org.puebla.indicator;

import java.util.function.Function;
import org.puebla.index.AreaIndex;
import org.puebla.indicator.counts.FlowFigures;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.Tables;

/** One of the indices of the room {@code index} over the moves of each area within a system. */
final class FlowAreaIndex extends OfTable {

  private final AreaIndex index;
  private final Function<String, Subject> subject;

  private FlowAreaIndex(AreaIndex index, Function<String, Subject> subject) {
    super(Definition.of(index.id(), 1, Unit.RATIO, Tables.FLOWS));
    this.index = index;
    this.subject = subject;
  }

  static FlowAreaIndex ofArrivals(AreaIndex index) {
    return new FlowAreaIndex(index, Subject::arrivals);
  }

  static FlowAreaIndex ofDepartures(AreaIndex index) {
    return new FlowAreaIndex(index, Subject::departures);
  }

  @Override
  void compute(FlowFigures table, Results results) {
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
