package org.puebla.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.puebla.estimate.mirror.Reporter;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.SeriesOnSpark;
import org.puebla.indicator.run.TableRows;
import org.puebla.table.Tables;

/**
 * Computes the {@code mirror} table: Spark brings the counts of both sides together and sorts the
 * rows; the rest is plain Java in one task, as factors depend on all reporters.
 */
public final class MirrorRun {

  private MirrorRun() {}

  /**
   * The rows of the table, in one partition and sorted by key.
   *
   * @param destinations countries whose counts of arrivals are trusted: their factor is one; none
   *     scales the factors so that their weighted mean is one
   */
  public static TableRows compute(
      SparkSession spark, IndicatorTables tables, Set<String> destinations) {
    Set<String> trusted = new HashSet<>(destinations);
    return new TableRows(
            Tables.MIRROR,
            spark.createDataFrame(
                SeriesOnSpark.across(
                    tables,
                    MirrorKind.measures(),
                    series -> {
                      Set<Reporter> reporters = new HashSet<>();
                      trusted.forEach(area -> reporters.add(Reporter.ofInflow(area)));
                      List<Row> rows = new ArrayList<>();
                      new MirrorRows(reporters)
                          .of(series)
                          .forEach(values -> rows.add(RowFactory.create(values)));
                      return rows;
                    }),
                TableRows.structure(Tables.MIRROR)))
        .sortedByKey();
  }
}
