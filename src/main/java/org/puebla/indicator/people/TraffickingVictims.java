package org.puebla.indicator.people;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Victims of trafficking identified in an area. See docs/indicators/trafficking-victims.md. */
public final class TraffickingVictims extends OfArea {

  public TraffickingVictims() {
    super(
        Definition.of("trafficking-victims", 1, Unit.COUNT, Tables.FLOWS)
            .measuring(Measure.TRAFFICKING_VICTIMS),
        Subject::arrivals);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.arrivals();
  }
}
