package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/** Share of the corridors of a system that have a figure. See docs/indicators/coverage.md. */
public final class Coverage extends OfSystem {

  public Coverage() {
    super(Definition.of("coverage", 1, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    double share = 100 * system.corridorsKnown() / system.corridors();
    return Optional.of(new Figure(Bounded.exactly(share), system.evidence()));
  }
}
