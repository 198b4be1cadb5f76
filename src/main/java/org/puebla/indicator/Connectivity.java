package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.Tables;

/**
 * The share of possible corridors that somebody used (Bell et al. 2002). See
 * docs/indicators/connectivity.md.
 */
final class Connectivity extends OfSystem {

  Connectivity() {
    super(Definition.of("connectivity", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    return Optional.of(system.corridorsUsed().dividedBy(system.corridors()));
  }
}
