package org.puebla.indicator.population;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * The foreign-born among the people of an area, in percent. See
 * docs/indicators/foreign-born-share.md.
 */
public final class ForeignBornShare extends OfSeries {

  private static final double PERCENT = 100;

  public ForeignBornShare() {
    super(
        Definition.of("foreign-born-share", 1, Unit.PERCENT, Tables.STOCKS, Tables.POPULATION)
            .measuring(Measure.FOREIGN_BORN));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable table : series.tables()) {
      for (AreaFlows area : table.beside(population).areas().values()) {
        area.arrivals()
            .flatMap(foreign -> area.population().map(people -> foreign.per(people, PERCENT)))
            .ifPresent(share -> results.add(Subject.arrivals(area.area()), table.key(), share));
      }
    }
  }
}
