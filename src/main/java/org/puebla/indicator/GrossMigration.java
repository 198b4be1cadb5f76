package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** All moves that an area takes part in, D + O. See docs/indicators/gross-migration.md. */
final class GrossMigration extends OfArea {

  GrossMigration() {
    super(Definition.of("gross-migration", 1, Unit.COUNT, Tables.FLOWS), Subject::area);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.gross();
  }
}
