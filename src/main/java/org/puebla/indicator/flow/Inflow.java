package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** Everybody counted as coming to an area, D. See docs/indicators/inflow.md. */
public final class Inflow extends OfArea {

  public Inflow() {
    super(Definition.of("inflow", 1, Unit.COUNT, Tables.FLOWS), Subject::arrivals);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.arrivals();
  }
}
