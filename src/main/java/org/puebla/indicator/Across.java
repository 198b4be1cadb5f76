package org.puebla.indicator;

import java.util.List;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.flow.FlowSeries;

/** An indicator that holds series beside each other: other measures, or other sources. */
public abstract non-sealed class Across extends Indicator {

  protected Across(Definition definition) {
    super(definition);
  }

  /**
   * @param series every series of its measures, in the order of their columns
   * @param causes the series of causes that it names
   */
  public abstract void compute(List<FlowSeries> series, CauseSeries causes, Results results);
}
