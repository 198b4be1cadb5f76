package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** Outflow per thousand inhabitants. See docs/indicators/outflow-rate.md. */
public final class OutflowRate extends OfArea {

  public OutflowRate() {
    super(
        Definition.of("outflow-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::departures);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.departures().flatMap(area::perThousand);
  }
}
