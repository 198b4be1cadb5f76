package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Gross migration per thousand inhabitants. See docs/indicators/gross-migration-rate.md. */
final class GrossMigrationRate implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("gross-migration-rate");
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
    return Unit.PER_THOUSAND;
  }

  @Override
  public TableRows compute(IndicatorTables tables) {
    Dataset<Row> counted =
        tables.margins().filter(AreaMargins.balanceAsked().and(AreaMargins.populationKnown()));
    Figure rate = Figure.ofGrossMigration().per(Figure.ofPopulation(), 1000);
    return ResultRows.ofArea().of(this, counted, rate);
  }
}
