package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** Inflow per thousand inhabitants. See docs/indicators/inflow-rate.md. */
public final class InflowRate extends OfArea {

  public InflowRate() {
    super(
        Definition.of("inflow-rate", 1, Unit.PER_THOUSAND, Tables.FLOWS, Tables.POPULATION),
        Subject::arrivals);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.arrivals().flatMap(area::perThousand);
  }
}
