package org.puebla.indicator.asylum;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * Refugees from a country among its people at home and abroad, per hundred thousand (SDG 10.7.4).
 * See docs/indicators/refugees-per-100k.md.
 */
public final class RefugeesPerHundredThousand extends OfSeries {

  public RefugeesPerHundredThousand() {
    super(
        Definition.of(
                "refugees-per-100k", 1, Unit.PER_HUNDRED_THOUSAND, Tables.STOCKS, Tables.POPULATION)
            .measuring(Measure.REFUGEES));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable all : series.ofEverybody()) {
      FlowTable refugees = series.table(all.key().ofPart(Part.REFUGEES)).orElse(all);
      for (AreaFlows origin : refugees.beside(population).areas().values()) {
        origin
            .departures()
            .flatMap(abroad -> origin.population().map(home -> abroad.asPartWith(home, 100_000)))
            .ifPresent(share -> results.add(Subject.departures(origin.area()), all.key(), share));
      }
    }
  }
}
