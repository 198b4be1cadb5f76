package org.puebla.indicator;

import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.indicator.counts.Part;
import org.puebla.indicator.counts.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * Refugees from a country among its people at home and abroad, per hundred thousand (SDG 10.7.4).
 * See docs/indicators/refugees-per-100k.md.
 */
final class RefugeesPerHundredThousand extends OfSeries {

  RefugeesPerHundredThousand() {
    super(
        Definition.of(
                "refugees-per-100k", 1, Unit.PER_HUNDRED_THOUSAND, Tables.STOCKS, Tables.POPULATION)
            .measuring(Measure.REFUGEES));
  }

  @Override
  void compute(FlowSeries series, Population population, Results results) {
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
