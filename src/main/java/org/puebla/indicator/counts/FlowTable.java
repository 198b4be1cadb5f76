package org.puebla.indicator.counts;

import java.util.Collection;

/** One matrix as published, with totals formed and every corridor counted once. */
public final class FlowTable {

  private final MatrixKey key;
  private final Collection<Cell> cells;

  FlowTable(MatrixKey key, Collection<Cell> cells) {
    this.key = key;
    this.cells = cells;
  }

  public MatrixKey key() {
    return key;
  }

  /** What the formulas read of it, worked out when they ask. */
  public FlowFigures beside(Population population) {
    return new FlowFigures(key, cells, population);
  }
}
