package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Everybody counted as coming to an area, D. See docs/indicators/inflow.md. */
final class Inflow implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("inflow");
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
    Dataset<Row> counted = tables.margins().filter(AreaMargins.arrivalsCounted());
    return ResultRows.ofInflow().of(this, counted, Figure.ofArrivals());
  }
}
