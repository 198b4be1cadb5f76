package org.puebla.indicator.run;

import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * The tables that indicators read. Each states every cell once, as a release does.
 *
 * @param flows what moved
 * @param stocks what stood
 * @param population of the areas
 * @param drivers series of causes and effects
 * @param editions of the sources
 */
public record IndicatorTables(
    TableRows flows,
    TableRows stocks,
    TableRows population,
    TableRows drivers,
    SourceEditions editions) {

  /** Tables of whose editions nothing is known but what their rows say. */
  public IndicatorTables(
      TableRows flows, TableRows stocks, TableRows population, TableRows drivers) {
    this(flows, stocks, population, drivers, new SourceEditions());
  }

  public IndicatorTables {
    require(flows, Tables.FLOWS);
    require(stocks, Tables.STOCKS);
    require(population, Tables.POPULATION);
    require(drivers, Tables.DRIVERS);
  }

  private static void require(TableRows rows, TableSchema table) {
    if (!rows.table().equals(table)) {
      throw new IllegalArgumentException(table.name() + " expected, not " + rows.table().name());
    }
  }
}
