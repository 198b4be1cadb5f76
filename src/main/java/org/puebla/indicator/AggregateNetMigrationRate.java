package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSystem;
import org.puebla.table.Tables;

/**
 * How far migration redistributes the people of a system of areas, per hundred (Bell et al. 2002).
 * See docs/indicators/aggregate-net-migration-rate.md.
 */
final class AggregateNetMigrationRate extends OfSystem {

  AggregateNetMigrationRate() {
    super(
        Definition.of(
            "aggregate-net-migration-rate", 1, Unit.PERCENT, Tables.FLOWS, Tables.POPULATION));
  }

  @Override
  Optional<Figure> of(FlowSystem system) {
    return system.population().map(people -> system.redistribution().per(people, 100));
  }
}
