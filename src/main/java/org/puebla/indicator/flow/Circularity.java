package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/** Share of all moves that moves the other way make up for. See docs/indicators/circularity.md. */
public final class Circularity extends OfSystem {

  public Circularity() {
    super(Definition.of("circularity", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    return Optional.of(system.reciprocated().asPartOf(system.moves(), 1));
  }
}
