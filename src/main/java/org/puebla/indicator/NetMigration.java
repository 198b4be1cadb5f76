package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** What migration adds to an area, D - O. See docs/indicators/net-migration.md. */
final class NetMigration implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("net-migration");
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
    return ResultRows.ofArea().of(this, counted, Figure.ofNetMigration());
  }
}
