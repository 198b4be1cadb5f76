package org.puebla.indicator.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.functions.year;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.indicator.counts.cell.Observation;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.model.Measure;

/** The rows of {@code flows} and {@code stocks} on Spark, as far as indicators read them. */
final class ObservationRows {

  /** What is decided cell by cell, behind the columns of the series. */
  private static final List<String> CELL =
      List.of("ref_area", "origin", "destination", "freq", "time_period");

  private static final List<String> FIGURES =
      List.of("obs_value", "obs_low", "obs_high", "obs_status");

  private ObservationRows() {}

  /**
   * The rows of some measures, flows and stocks together: whole series in each partition, one after
   * the other, and in them whole cells.
   */
  static Dataset<Row> bySeries(IndicatorTables tables, Collection<Measure> measures) {
    Column wanted = col("measure").isin(measures.stream().map(Measure::code).toArray());
    Column[] order = columns(Stream.of(SeriesKey.COLUMNS, CELL).flatMap(List::stream).toList());
    Dataset<Row> flows = tables.flows().rows().filter(wanted).select(selected());
    Dataset<Row> stocks = tables.stocks().rows().filter(wanted).select(selected());
    return flows
        .unionAll(stocks)
        .repartition(columns(SeriesKey.COLUMNS))
        .sortWithinPartitions(order);
  }

  private static Column[] selected() {
    Column halfLength = datediff(col("period_end"), col("period_start")).divide(2).cast("int");
    Column midYear = year(date_add(col("period_start"), halfLength)).as("mid_year");
    Column digest =
        xxhash64(
                col("obs_id"), col("obs_value"), col("obs_low"), col("obs_high"), col("obs_status"))
            .as("digest");
    return Stream.concat(
            Stream.of(SeriesKey.COLUMNS, CELL, Observation.CODE_COLUMNS, FIGURES)
                .flatMap(List::stream)
                .map(name -> col(name)),
            Stream.of(midYear, digest))
        .toArray(Column[]::new);
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
