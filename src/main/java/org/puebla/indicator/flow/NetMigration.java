package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** What migration adds to an area, D - O. See docs/indicators/net-migration.md. */
public final class NetMigration extends OfArea {

  public NetMigration() {
    super(Definition.of("net-migration", 1, Unit.COUNT, Tables.FLOWS), Subject::area);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.net();
  }
}
