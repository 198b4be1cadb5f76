package org.puebla.indicator;

import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.Population;

/** An indicator that reads all periods, sexes and ages of one series together. */
abstract non-sealed class OfSeries extends Indicator {

  OfSeries(Definition definition) {
    super(definition);
  }

  abstract void compute(FlowSeries series, Population population, Results results);
}
