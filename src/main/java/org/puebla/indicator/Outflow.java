package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** Everybody counted as leaving an area, O. See docs/indicators/outflow.md. */
final class Outflow extends OfArea {

  Outflow() {
    super(Definition.of("outflow", 1, Unit.COUNT, Tables.FLOWS), Subject::departures);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.departures();
  }
}
