package org.puebla.indicator;

import org.puebla.indicator.counts.FlowFigures;

/** An indicator that reads one matrix at a time, of one period, sex and age. */
abstract sealed class OfTable extends Indicator
    permits OfArea, OfSystem, OfCorridor, OfRegion, FlowAreaIndex {

  OfTable(Definition definition) {
    super(definition);
  }

  abstract void compute(FlowFigures table, Results results);
}
