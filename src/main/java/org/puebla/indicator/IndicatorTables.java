package org.puebla.indicator;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * The tables that indicators read, and what is made of them once for all indicators; Spark keeps
 * the latter until it is closed.
 *
 * <p>Each table holds one edition of each source, as a release does.
 */
public final class IndicatorTables implements AutoCloseable {

  private final TableRows flows;
  private final TableRows stocks;
  private final TableRows population;
  private final List<Dataset<Row>> kept = new ArrayList<>();
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

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
    kept.clear();
  }

  private Dataset<Row> keep(Dataset<Row> rows) {
    Dataset<Row> persisted = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.add(persisted);
    return persisted;
  }

  private static TableRows requireTable(TableRows rows, TableSchema table) {
    if (!rows.table().equals(table)) {
      throw new IllegalArgumentException(table.name() + " expected, not " + rows.table().name());
    }
    return rows;
  }
}
