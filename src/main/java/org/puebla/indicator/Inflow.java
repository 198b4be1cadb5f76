package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** Everybody counted as coming to an area, D. See docs/indicators/inflow.md. */
final class Inflow extends OfArea {

  Inflow() {
    super(Definition.of("inflow", 1, Unit.COUNT, Tables.FLOWS), Subject::arrivals);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.arrivals();
  }
}
