package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowFigures;
import org.puebla.indicator.counts.flow.FlowSystem;

/**
 * An indicator of the areas of a matrix that were counted both ways, taken together; where there
 * are fewer than two of them a row without a value says so.
 */
public abstract class OfSystem extends OfTable {

  protected OfSystem(Definition definition) {
    super(definition);
  }

  /**
   * The figure of one system, empty where there is to be no row.
   *
   * @param system of two areas at least
   */
  protected abstract Optional<Figure> of(FlowSystem system);

  /** Of a row about this matrix; its source names all that the figure was made from. */
  protected MatrixKey key(FlowSystem system, MatrixKey matrix) {
    return matrix;
  }

  @Override
  public final void compute(FlowFigures table, Results results) {
    FlowSystem system = table.system();
    Optional<Figure> figure = system.isSystem() ? of(system) : Optional.of(system.none());
    figure.ifPresent(found -> results.add(Subject.system(), key(system, table.key()), found));
  }
}
