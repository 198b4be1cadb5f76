package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.puebla.indicator.run.IndicatorRun;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.Indicators;
import org.puebla.indicator.run.TableRows;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** All indicators of a table of flows, as {@code puebla run} computes them. */
final class IndicatorWork {

  private final Path flows;
  private final Path folder;

  IndicatorWork(Path flows, Path folder) {
    this.flows = flows;
    this.folder = folder;
  }

  Work run() throws IOException {
    try (SparkSession spark = EmbeddedSpark.open(folder.resolve("scratch"))) {
      long begin = System.nanoTime();
      IndicatorTables tables =
          new IndicatorTables(
              TableRows.read(spark, Tables.FLOWS, List.of(flows.toString())),
              none(spark, Tables.STOCKS),
              none(spark, Tables.POPULATION),
              none(spark, Tables.DRIVERS));
      List<Row> rows = IndicatorRun.compute(spark, tables, Indicators.all()).rows().collectAsList();
      double seconds = (System.nanoTime() - begin) / 1e9;
      CountedMoves counted = new CountedMoves();
      rows.forEach(counted::add);
      Files.writeString(folder.resolve(CountedMoves.FILE), counted.toString());
      return new Work(rows.size(), 0, List.of(new Work.Phase("indicators", seconds)));
    }
  }

  private static TableRows none(SparkSession spark, TableSchema table) {
    return TableRows.read(spark, table, List.of());
  }

  /** What the monthly inflows say was counted, to be held against another's sum. */
  private static final class CountedMoves {

    private static final String FILE = "counted.txt";

    private long people;
    private long rows;

    private void add(Row row) {
      boolean isInflow = row.<String>getAs("indicator").equals("inflow");
      boolean isOfMonth = row.<String>getAs("freq").equals("M");
      boolean isOfAge = !row.<String>getAs("age").equals("_T");
      if (isInflow && isOfMonth && isOfAge) {
        people += Math.round(row.<Double>getAs("obs_value"));
        rows += row.<Long>getAs("n_obs");
      }
    }

    @Override
    public String toString() {
      return people + " people in " + rows + " rows";
    }
  }
}
