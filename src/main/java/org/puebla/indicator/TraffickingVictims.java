package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Victims of trafficking identified in an area. See docs/indicators/trafficking-victims.md. */
final class TraffickingVictims extends OfArea {

  TraffickingVictims() {
    super(
        Definition.of("trafficking-victims", 1, Unit.COUNT, Tables.FLOWS)
            .measuring(Measure.TRAFFICKING_VICTIMS),
        Subject::arrivals);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.arrivals();
  }
}
