package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Inflow per thousand inhabitants. See docs/indicators/inflow-rate.md. */
final class InflowRate implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("inflow-rate");
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
        tables.margins().filter(AreaMargins.arrivalsCounted().and(AreaMargins.populationKnown()));
    Figure rate = Figure.ofArrivals().per(Figure.ofPopulation(), 1000);
    return ResultRows.ofInflow().of(this, counted, rate);
  }
}
