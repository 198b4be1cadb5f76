package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.Tables;

/**
 * The share of moves that other moves do not undo (Shryock and Siegel 1976). See
 * docs/indicators/migration-effectiveness.md.
 */
final class MigrationEffectiveness extends OfSystem {

  MigrationEffectiveness() {
    super(Definition.of("migration-effectiveness", 1, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    return Optional.of(system.redistribution().asShareOf(system.moves()));
  }
}
