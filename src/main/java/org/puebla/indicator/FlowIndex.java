package org.puebla.indicator;

import java.util.Optional;
import org.puebla.index.SystemIndex;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * One of the indices of the room {@code index} over the moves within a system. Where every flow is
 * exact so is the index; otherwise its bounds are what the index can be at all.
 */
final class FlowIndex extends OfSystem {

  private final SystemIndex index;

  private FlowIndex(SystemIndex index, Unit unit, TableSchema... inputs) {
    super(Definition.of(index.id(), 1, unit, inputs));
    this.index = index;
  }

  static FlowIndex of(SystemIndex index) {
    return new FlowIndex(index, Unit.RATIO, Tables.FLOWS);
  }

  /** A part of another index in percent. */
  static FlowIndex inPercent(SystemIndex index) {
    return new FlowIndex(index, Unit.PERCENT, Tables.FLOWS);
  }

  /** An index that is a rate of a population; no row where that is not known. */
  static FlowIndex ofPopulation(SystemIndex index) {
    return new FlowIndex(index, Unit.RATIO, Tables.FLOWS, Tables.POPULATION);
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    boolean isRate = inputs().contains(Tables.POPULATION);
    if (isRate && system.population().isEmpty()) {
      return Optional.empty();
    }
    SystemInput input = isRate ? SystemInput.withPeople(system) : SystemInput.of(system);
    Figure figure = system.figure(input.bounded(index.of(input.matrix()), index.greatest()));
    return Optional.of(
        isRate
            ? figure.madeFrom(figure.evidence().over(system.population().get().evidence()))
            : figure);
  }
}
