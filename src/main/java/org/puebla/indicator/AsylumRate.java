package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Asylum applications per hundred thousand inhabitants. See docs/indicators/asylum-rate.md. */
final class AsylumRate extends OfArea {

  AsylumRate() {
    super(
        Definition.of("asylum-rate", 1, Unit.PER_HUNDRED_THOUSAND, Tables.FLOWS, Tables.POPULATION)
            .measuring(Measure.ASYLUM_APPLICATIONS),
        Subject::arrivals);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.population()
        .flatMap(people -> area.arrivals().map(asked -> asked.per(people, 100_000)));
  }
}
