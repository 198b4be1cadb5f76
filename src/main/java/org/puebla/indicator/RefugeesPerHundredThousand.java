package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * Refugees from a country among its people at home and abroad, per hundred thousand (SDG 10.7.4).
 * See docs/indicators/refugees-per-100k.md.
 */
final class RefugeesPerHundredThousand extends OfArea {

  RefugeesPerHundredThousand() {
    super(
        Definition.of(
                "refugees-per-100k", 1, Unit.PER_HUNDRED_THOUSAND, Tables.STOCKS, Tables.POPULATION)
            .measuring(Measure.REFUGEES),
        Subject::departures);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.population()
        .flatMap(atHome -> area.departures().map(abroad -> abroad.asPartWith(atHome, 100_000)));
  }
}
