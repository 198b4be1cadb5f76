package org.puebla.indicator;

import java.util.Arrays;
import java.util.Optional;
import org.puebla.index.IndexInput;
import org.puebla.index.SystemIndex;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.Bounded;
import org.puebla.matrix.FlowMatrix;
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
    FlowMatrix flows = system.matrix();
    double value =
        index.of(
            IndexInput.of(
                AreaMatrix.square(flows.areas(), flows.values()),
                isRate ? Optional.of(system.populations()) : Optional.empty(),
                Optional.empty()));
    Figure figure = system.figure(bounded(value, isExact(flows, system, isRate)));
    return Optional.of(
        isRate
            ? figure.madeFrom(figure.evidence().over(system.population().get().evidence()))
            : figure);
  }

  private Bounded bounded(double value, boolean exact) {
    return exact && !Double.isNaN(value)
        ? Bounded.exactly(value)
        : Figure.enclosing(value, 0, index.greatest());
  }

  private static boolean isExact(FlowMatrix flows, FlowSystem system, boolean isRate) {
    boolean population =
        !isRate || system.population().filter(people -> people.amount().isExact()).isPresent();
    return population
        && Arrays.deepEquals(flows.lows(), flows.values())
        && Arrays.deepEquals(flows.highs(), flows.values());
  }
}
