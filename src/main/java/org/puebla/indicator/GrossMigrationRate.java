package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** Gross migration per thousand inhabitants. See docs/indicators/gross-migration-rate.md. */
final class GrossMigrationRate extends OfArea {

  GrossMigrationRate() {
    super(
        Definition.of(
            "gross-migration-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::area);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.gross().flatMap(area::perThousand);
  }
}
