package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** Inflow per thousand inhabitants. See docs/indicators/inflow-rate.md. */
final class InflowRate extends OfArea {

  InflowRate() {
    super(
        Definition.of("inflow-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::arrivals);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.arrivals().flatMap(area::perThousand);
  }
}
