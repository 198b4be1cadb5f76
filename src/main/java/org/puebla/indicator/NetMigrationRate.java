package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** Net migration per thousand inhabitants. See docs/indicators/net-migration-rate.md. */
final class NetMigrationRate extends OfArea {

  NetMigrationRate() {
    super(
        Definition.of("net-migration-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::area);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.net().flatMap(area::perThousand);
  }
}
