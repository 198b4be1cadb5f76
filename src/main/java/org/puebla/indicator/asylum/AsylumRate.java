package org.puebla.indicator.asylum;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Asylum applications per hundred thousand inhabitants. See docs/indicators/asylum-rate.md. */
public final class AsylumRate extends OfArea {

  public AsylumRate() {
    super(
        Definition.of("asylum-rate", 1, Unit.PER_HUNDRED_THOUSAND, Tables.FLOWS, Tables.POPULATION)
            .measuring(Measure.ASYLUM_APPLICATIONS),
        Subject::arrivals);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.population()
        .flatMap(people -> area.arrivals().map(asked -> asked.per(people, 100_000)));
  }
}
