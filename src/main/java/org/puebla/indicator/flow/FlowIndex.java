package org.puebla.indicator.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puebla.index.SystemIndex;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.indicator.counts.flow.Separation;
import org.puebla.table.Tables;

/**
 * One of the indices of the room {@code index} over the moves within a system. Where every flow is
 * exact so is the index; otherwise its bounds are what the index can be at all.
 */
public final class FlowIndex extends OfSystem {

  /** Between the main cities of both, weighted by their people (Mayer and Zignago 2011). */
  static final String DISTANCE = "GEODIST.DISTW";

  /** What an index reads besides the moves. */
  private enum Beside {
    NOTHING,
    PEOPLE,
    DISTANCES
  }

  private final SystemIndex index;
  private final Beside beside;

  private FlowIndex(Definition definition, SystemIndex index, Beside beside) {
    super(definition);
    this.index = index;
    this.beside = beside;
  }

  public static FlowIndex of(SystemIndex index) {
    return of(index, Unit.RATIO);
  }

  /** A part of another index in percent. */
  public static FlowIndex inPercent(SystemIndex index) {
    return of(index, Unit.PERCENT);
  }

  private static FlowIndex of(SystemIndex index, Unit unit) {
    return new FlowIndex(Definition.of(index.id(), 1, unit, Tables.FLOWS), index, Beside.NOTHING);
  }

  /** An index that is a rate of a population; no row where that is not known. */
  public static FlowIndex ofPopulation(SystemIndex index) {
    return new FlowIndex(
        Definition.of(index.id(), 1, Unit.RATIO, Tables.FLOWS, Tables.POPULATION),
        index,
        Beside.PEOPLE);
  }

  /** An index of how far moves go; no row where no distances are known. */
  public static FlowIndex ofDistances(SystemIndex index, Unit unit) {
    return new FlowIndex(
        Definition.of(index.id(), 1, unit, Tables.FLOWS, Tables.DRIVERS).beside(Set.of(DISTANCE)),
        index,
        Beside.DISTANCES);
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    return switch (beside) {
      case NOTHING -> Optional.of(figure(system, SystemInput.of(system)));
      case PEOPLE ->
          system
              .population()
              .map(people -> beside(figure(system, SystemInput.withPeople(system)), people));
      case DISTANCES -> system.apart(DISTANCE).map(this::figure);
    };
  }

  @Override
  protected MatrixKey key(FlowSystem system, MatrixKey matrix) {
    return beside == Beside.DISTANCES ? matrix.with(List.of(system.source(DISTANCE))) : matrix;
  }

  private Figure figure(FlowSystem system, SystemInput input) {
    return system.figure(input.bounded(index.of(input.matrix()), index.least(), index.greatest()));
  }

  private Figure figure(Separation apart) {
    if (!apart.system().isSystem()) {
      return apart.system().none();
    }
    Figure figure = figure(apart.system(), SystemInput.withDistances(apart));
    return figure.madeFrom(figure.evidence().over(apart.evidence()));
  }

  private static Figure beside(Figure index, Figure people) {
    return index.madeFrom(index.evidence().over(people.evidence()));
  }
}
