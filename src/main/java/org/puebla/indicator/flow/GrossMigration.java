package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** All moves that an area takes part in, D + O. See docs/indicators/gross-migration.md. */
public final class GrossMigration extends OfArea {

  public GrossMigration() {
    super(Definition.of("gross-migration", 1, Unit.COUNT, Tables.FLOWS), Subject::area);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.gross();
  }
}
