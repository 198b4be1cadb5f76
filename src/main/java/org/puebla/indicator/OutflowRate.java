package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.table.Tables;

/** Outflow per thousand inhabitants. See docs/indicators/outflow-rate.md. */
final class OutflowRate extends OfArea {

  OutflowRate() {
    super(
        Definition.of("outflow-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::departures);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.departures().flatMap(area::perThousand);
  }
}
