package org.puebla.indicator;

import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;

/** An indicator that reads all periods, sexes and ages of one series together. */
public abstract non-sealed class OfSeries extends Indicator {

  protected OfSeries(Definition definition) {
    super(definition);
  }

  public abstract void compute(FlowSeries series, Population population, Results results);
}
