package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.Tables;

/** Share of all moves that moves the other way make up for. See docs/indicators/circularity.md. */
final class Circularity extends OfSystem {

  Circularity() {
    super(Definition.of("circularity", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    return Optional.of(system.reciprocated().asPartOf(system.moves(), 1));
  }
}
