package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Everybody counted as leaving an area, O. See docs/indicators/outflow.md. */
final class Outflow implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("outflow");
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
    Dataset<Row> counted = tables.margins().filter(AreaMargins.departuresCounted());
    return ResultRows.ofOutflow().of(this, counted, Figure.ofDepartures());
  }
}
