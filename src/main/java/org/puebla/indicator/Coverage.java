package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/** Share of the corridors of a system that have a figure. See docs/indicators/coverage.md. */
final class Coverage extends OfSystem {

  Coverage() {
    super(Definition.of("coverage", 1, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    double share = 100 * system.corridorsKnown() / system.corridors();
    return Optional.of(new Figure(Bounded.exactly(share), system.evidence()));
  }
}
