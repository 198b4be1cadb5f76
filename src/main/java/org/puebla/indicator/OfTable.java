package org.puebla.indicator;

import org.puebla.indicator.counts.flow.FlowFigures;

/** An indicator that reads one matrix at a time, of one period, sex and age. */
public abstract non-sealed class OfTable extends Indicator {

  protected OfTable(Definition definition) {
    super(definition);
  }

  public abstract void compute(FlowFigures table, Results results);
}
