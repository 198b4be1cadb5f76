package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** People who died or went missing in migration (SDG 10.7.3). See docs/indicators/deaths.md. */
final class Deaths extends OfArea {

  Deaths() {
    super(
        Definition.of("deaths", 1, Unit.COUNT, Tables.FLOWS).measuring(Measure.DEATHS_AND_MISSING),
        Subject::arrivals);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.arrivals();
  }
}
