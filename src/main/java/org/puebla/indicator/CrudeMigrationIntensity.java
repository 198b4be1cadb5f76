package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.Tables;

/**
 * Moves per hundred inhabitants of a system of areas (Bell et al. 2002). See
 * docs/indicators/crude-migration-intensity.md.
 */
final class CrudeMigrationIntensity extends OfSystem {

  CrudeMigrationIntensity() {
    super(
        Definition.of(
            "crude-migration-intensity", 1, Unit.PERCENT, Tables.FLOWS, Tables.POPULATION));
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    return system.population().map(people -> system.moves().per(people, 100));
  }
}
