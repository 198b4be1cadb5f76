package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** Net migration per thousand inhabitants. See docs/indicators/net-migration-rate.md. */
public final class NetMigrationRate extends OfArea {

  public NetMigrationRate() {
    super(
        Definition.of("net-migration-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::area);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.net().flatMap(area::perThousand);
  }
}
