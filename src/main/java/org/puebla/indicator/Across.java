package org.puebla.indicator;

import java.util.List;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.FlowSeries;

/** An indicator that holds series beside each other: other measures, or other sources. */
abstract non-sealed class Across extends Indicator {

  Across(Definition definition) {
    super(definition);
  }

  /**
   * @param series every series of its measures, in the order of their columns
   * @param causes the series of causes that it names
   */
  abstract void compute(List<FlowSeries> series, CauseSeries causes, Results results);
}
