package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSystem;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/**
 * How far migration redistributes the people of a system of areas, per hundred (Bell et al. 2002).
 * See docs/indicators/aggregate-net-migration-rate.md.
 */
public final class AggregateNetMigrationRate extends OfSystem {

  public AggregateNetMigrationRate() {
    super(
        Definition.of(
            "aggregate-net-migration-rate", 1, Unit.PERCENT, Tables.FLOWS, Tables.POPULATION));
  }

  @Override
  protected Optional<Figure> of(FlowSystem system) {
    return system.population().map(people -> system.redistribution().per(people, 100));
  }
}
