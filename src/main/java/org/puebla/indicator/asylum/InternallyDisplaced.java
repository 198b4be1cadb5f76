package org.puebla.indicator.asylum;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.indicator.counts.flow.FlowFigures;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * People displaced by conflict within their own area among its inhabitants; a nought beside
 * refugees from elsewhere is no count of them. See docs/indicators/displaced-per-100k.md.
 */
public final class InternallyDisplaced extends OfSeries {

  private static final double PER = 100_000;

  public InternallyDisplaced() {
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
  public void compute(FlowSeries series, Population population, Results results) {
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
