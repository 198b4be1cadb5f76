package org.puebla.indicator;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * The tables that indicators read, and what is made of them once for all indicators, when the first
 * of them asks.
 *
 * <p>Each table holds one edition of each source, as a release does.
 */
public final class IndicatorTables implements AutoCloseable {

  private final TableRows flows;
  private final TableRows stocks;
  private final TableRows population;
  private @Nullable Dataset<Row> cells;
  private @Nullable Dataset<Row> margins;
  private @Nullable Dataset<Row> systems;

  public IndicatorTables(TableRows flows, TableRows stocks, TableRows population) {
    this.flows = requireTable(flows, Tables.FLOWS);
    this.stocks = requireTable(stocks, Tables.STOCKS);
    this.population = requireTable(population, Tables.POPULATION);
  }

  public Dataset<Row> flows() {
    return flows.rows();
  }

  public Dataset<Row> stocks() {
    return stocks.rows();
  }

  public Dataset<Row> population() {
    return population.rows();
  }

  /** One row per matrix and corridor, see {@link FlowCells}. */
  Dataset<Row> cells() {
    if (cells == null) {
      cells = keep(FlowCells.of(flows()));
    }
    return cells;
  }

  /** One row per matrix and area, see {@link AreaMargins}. */
  Dataset<Row> margins() {
    if (margins == null) {
      margins = keep(AreaMargins.of(cells(), PopulationByYear.of(population())));
    }
    return margins;
  }

  /** One row per matrix, see {@link MigrationSystems}. */
  Dataset<Row> systems() {
    if (systems == null) {
      systems = keep(MigrationSystems.of(cells(), margins()));
    }
    return systems;
  }

  /** Lets go of the shared frames, so that Spark can free them. */
  @Override
  public void close() {
    cells = null;
    margins = null;
    systems = null;
  }

  /**
   * Computes rows now and cuts them off from how they came about: otherwise Spark would analyse the
   * whole preparation again in each of the indicators. Spark frees them when nobody holds them.
   * They live on the executors, so that losing one fails the run.
   */
  private static Dataset<Row> keep(Dataset<Row> rows) {
    return rows.localCheckpoint();
  }

  private static TableRows requireTable(TableRows rows, TableSchema table) {
    if (!rows.table().equals(table)) {
      throw new IllegalArgumentException(table.name() + " expected, not " + rows.table().name());
    }
    return rows;
  }
}
