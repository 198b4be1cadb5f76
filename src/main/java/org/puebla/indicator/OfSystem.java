package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowFigures;
import org.puebla.indicator.counts.FlowSystem;

/**
 * An indicator of the areas of a matrix that were counted both ways, taken together; where there
 * are fewer than two of them a row without a value says so.
 */
abstract non-sealed class OfSystem extends OfTable {

  OfSystem(Definition definition) {
    super(definition);
  }

  /**
   * The figure of one system, empty where there is to be no row.
   *
   * @param system of two areas at least
   */
  abstract Optional<Figure> of(FlowSystem system);

  @Override
  final void compute(FlowFigures table, Results results) {
    FlowSystem system = table.system();
    Optional<Figure> figure = system.isSystem() ? of(system) : Optional.of(system.none());
    figure.ifPresent(found -> results.add(Subject.system(), table.key(), found));
  }
}
