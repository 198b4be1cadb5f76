package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/**
 * The share of moves that other moves do not undo (Shryock and Siegel 1976). See
 * docs/indicators/migration-effectiveness.md.
 */
public final class MigrationEffectiveness extends OfSystem {

  public MigrationEffectiveness() {
    super(Definition.of("migration-effectiveness", 1, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    return Optional.of(system.redistribution().asShareOf(system.moves()));
  }
}
