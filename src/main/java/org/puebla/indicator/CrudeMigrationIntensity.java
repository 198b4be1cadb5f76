package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * Moves per hundred inhabitants of a system of areas (Bell et al. 2002). See
 * docs/indicators/crude-migration-intensity.md.
 */
final class CrudeMigrationIntensity implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("crude-migration-intensity");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<TableSchema> inputs() {
    return List.of(Tables.FLOWS, Tables.POPULATION);
  }

  @Override
  public Unit unit() {
    return Unit.PERCENT;
  }

  @Override
  public TableRows compute(IndicatorTables tables) {
    Dataset<Row> systems = tables.systems().filter(SystemFigures.populationKnown());
    Figure intensity = SystemFigures.moves().per(SystemFigures.population(), 100);
    return ResultRows.ofSystem().of(this, systems, intensity);
  }
}
