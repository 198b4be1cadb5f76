package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.table.Tables;

/** Everybody counted as leaving an area, O. See docs/indicators/outflow.md. */
public final class Outflow extends OfArea {

  public Outflow() {
    super(Definition.of("outflow", 1, Unit.COUNT, Tables.FLOWS), Subject::departures);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.departures();
  }
}
