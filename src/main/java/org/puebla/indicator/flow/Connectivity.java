package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/**
 * The share of possible corridors that somebody used (Bell et al. 2002). See
 * docs/indicators/connectivity.md.
 */
public final class Connectivity extends OfSystem {

  public Connectivity() {
    super(Definition.of("connectivity", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    return Optional.of(system.corridorsUsed().dividedBy(system.corridors()));
  }
}
