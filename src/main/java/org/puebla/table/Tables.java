package org.puebla.table;

import java.util.List;

/** The tables of a release, a contract with everybody who loads them. */
public final class Tables {

  public static final TableSchema FLOWS = SourceTables.FLOWS;

  public static final TableSchema STOCKS = SourceTables.STOCKS;

  public static final TableSchema POPULATION = SourceTables.POPULATION;

  public static final TableSchema DRIVERS = SourceTables.DRIVERS;

  public static final TableSchema REJECTED = SourceTables.REJECTED;

  public static final TableSchema INDICATORS = FigureTables.INDICATORS;

  public static final TableSchema ESTIMATES = FigureTables.ESTIMATES;

  public static final TableSchema MIRROR = FigureTables.MIRROR;

  public static final TableSchema GRAVITY = ModelTables.GRAVITY;

  public static final TableSchema ATTRIBUTION = ModelTables.ATTRIBUTION;

  public static final TableSchema COUNTERFACTUALS = ModelTables.COUNTERFACTUALS;

  public static final TableSchema SPECIFICATIONS = ModelTables.SPECIFICATIONS;

  public static final TableSchema SPREAD = ModelTables.SPREAD;

  public static final TableSchema QUALITY = LedgerTables.QUALITY;

  public static final TableSchema REVISIONS = LedgerTables.REVISIONS;

  public static final TableSchema CODELISTS = LedgerTables.CODELISTS;

  private Tables() {}

  /** Every table that a release of this version can hold, in the order in which they are listed. */
  public static List<TableSchema> all() {
    return List.of(
        FLOWS,
        STOCKS,
        POPULATION,
        DRIVERS,
        REJECTED,
        INDICATORS,
        ESTIMATES,
        MIRROR,
        GRAVITY,
        ATTRIBUTION,
        COUNTERFACTUALS,
        SPECIFICATIONS,
        SPREAD,
        QUALITY,
        REVISIONS,
        CODELISTS);
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException when no promised table has it
   */
  public static TableSchema named(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
