package org.puebla.indicator;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.puebla.table.Tables;

/** Computes chosen indicators over the same inputs as one table. */
public final class IndicatorRun {

  private IndicatorRun() {}

  /**
   * The rows of all indicators, in one partition and sorted by key. What they share is computed at
   * once; the rows themselves when they are read.
   */
  public static TableRows compute(
      SparkSession spark, IndicatorTables tables, List<Indicator> indicators) {
    return indicators.stream()
        .map(indicator -> indicator.compute(tables))
        .reduce(TableRows::and)
        .orElseGet(() -> TableRows.read(spark, Tables.INDICATORS, List.of()))
        .sortedByKey();
  }
}
