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

/** People who died or went missing in migration (SDG 10.7.3). See docs/indicators/deaths.md. */
public final class Deaths extends OfArea {

  public Deaths() {
    super(
        Definition.of("deaths", 1, Unit.COUNT, Tables.FLOWS).measuring(Measure.DEATHS_AND_MISSING),
        Subject::arrivals);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.arrivals();
  }
}
