package org.puebla.indicator;

import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.FlowFigures;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.indicator.counts.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * People displaced by conflict within their own area among its inhabitants; a nought beside
 * refugees from elsewhere is no count of them. See docs/indicators/displaced-per-100k.md.
 */
final class InternallyDisplaced extends OfSeries {

  private static final double PER = 100_000;

  InternallyDisplaced() {
    super(
        Definition.of(
                "displaced-per-100k",
                1,
                Unit.PER_HUNDRED_THOUSAND,
                Tables.STOCKS,
                Tables.POPULATION)
            .measuring(Measure.DISPLACED));
  }

  @Override
  void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable table : series.tables()) {
      FlowFigures figures = table.beside(population);
      for (AreaFlows area : figures.areas().values()) {
        String code = area.area();
        figures
            .sum((origin, place) -> origin.equals(code) && place.equals(code))
            .flatMap(displaced -> area.population().map(people -> displaced.per(people, PER)))
            .ifPresent(rate -> results.add(Subject.arrivals(code), table.key(), rate));
      }
    }
  }
}
