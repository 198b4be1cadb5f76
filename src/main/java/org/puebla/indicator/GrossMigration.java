package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** All moves that an area takes part in, D + O. See docs/indicators/gross-migration.md. */
final class GrossMigration implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("gross-migration");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<TableSchema> inputs() {
    return List.of(Tables.FLOWS);
  }

  @Override
  public Unit unit() {
    return Unit.COUNT;
  }

  @Override
  public TableRows compute(IndicatorTables tables) {
    Dataset<Row> counted = tables.margins().filter(AreaMargins.balanceAsked());
    return ResultRows.ofArea().of(this, counted, Figure.ofGrossMigration());
  }
}
