package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/**
 * Moves per hundred inhabitants of a system of areas (Bell et al. 2002). See
 * docs/indicators/crude-migration-intensity.md.
 */
public final class CrudeMigrationIntensity extends OfSystem {

  public CrudeMigrationIntensity() {
    super(
        Definition.of(
            "crude-migration-intensity", 1, Unit.PERCENT, Tables.FLOWS, Tables.POPULATION));
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    return system.population().map(people -> system.moves().per(people, 100));
  }
}
