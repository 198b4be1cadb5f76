package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** What migration adds to an area, D - O. See docs/indicators/net-migration.md. */
final class NetMigration extends OfArea {

  NetMigration() {
    super(Definition.of("net-migration", 1, Unit.COUNT, Tables.FLOWS), Subject::area);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.net();
  }
}
