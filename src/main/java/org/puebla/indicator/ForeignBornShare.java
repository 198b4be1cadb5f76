package org.puebla.indicator;

import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.indicator.counts.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * The foreign-born among the people of an area, in percent. See
 * docs/indicators/foreign-born-share.md.
 */
final class ForeignBornShare extends OfSeries {

  private static final double PERCENT = 100;

  ForeignBornShare() {
    super(
        Definition.of("foreign-born-share", 1, Unit.PERCENT, Tables.STOCKS, Tables.POPULATION)
            .measuring(Measure.FOREIGN_BORN));
  }

  @Override
  void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable table : series.tables()) {
      for (AreaFlows area : table.beside(population).areas().values()) {
        area.arrivals()
            .flatMap(foreign -> area.population().map(people -> foreign.per(people, PERCENT)))
            .ifPresent(share -> results.add(Subject.arrivals(area.area()), table.key(), share));
      }
    }
  }
}
