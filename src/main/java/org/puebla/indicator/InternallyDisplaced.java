package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.AreaFlows;
import org.puebla.indicator.counts.Figure;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * People displaced by conflict within an area among its inhabitants. See
 * docs/indicators/displaced-per-100k.md.
 */
final class InternallyDisplaced extends OfArea {

  private static final double PER = 100_000;

  InternallyDisplaced() {
    super(
        Definition.of(
                "displaced-per-100k",
                1,
                Unit.PER_HUNDRED_THOUSAND,
                Tables.STOCKS,
                Tables.POPULATION)
            .measuring(Measure.DISPLACED),
        Subject::arrivals);
  }

  @Override
  Optional<Figure> of(AreaFlows area) {
    return area.arrivals()
        .flatMap(displaced -> area.population().map(people -> displaced.per(people, PER)));
  }
}
