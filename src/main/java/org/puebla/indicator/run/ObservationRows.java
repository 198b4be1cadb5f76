package org.puebla.indicator.run;

import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.puebla.indicator.counts.cell.Observation;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.model.Measure;

/**
 * The rows of {@code flows} and {@code stocks} on Spark, as far as indicators read them and added
 * up where they differ in nothing else.
 */
final class ObservationRows {

  /** What is decided cell by cell, behind the columns of the series. */
  private static final List<String> CELL =
      List.of("ref_area", "origin", "destination", "freq", "time_period");

  /** Columns of codes, as the tables have them. */
  static final List<String> CODES =
      Stream.of(SeriesKey.COLUMNS, CELL, Observation.CODE_COLUMNS, List.of("obs_status"))
          .flatMap(List::stream)
          .toList();

  private static final StructType STRUCTURE = structure();

  private ObservationRows() {}

  /**
   * The rows of some measures, flows and stocks together: whole series in each partition, one after
   * the other, and in them whole cells.
   */
  static Dataset<Row> bySeries(IndicatorTables tables, Collection<Measure> measures) {
    Set<String> wanted = measures.stream().map(Measure::code).collect(Collectors.toSet());
    JavaRDD<Row> sums =
        sums(tables.flows(), tables, wanted).union(sums(tables.stocks(), tables, wanted));
    Column[] order = columns(Stream.of(SeriesKey.COLUMNS, CELL).flatMap(List::stream).toList());
    return tables
        .flows()
        .rows()
        .sparkSession()
        .createDataFrame(sums, STRUCTURE)
        .repartition(columns(SeriesKey.COLUMNS))
        .sortWithinPartitions(order);
  }

  /** Added up in the task that reads them, so that no more than the cells of a table travel. */
  private static JavaRDD<Row> sums(TableRows table, IndicatorTables tables, Set<String> measures) {
    TableBatches read = TableBatches.of(table, CellReduction.columns());
    List<String> columns = List.copyOf(read.columns());
    Set<String> wanted = new HashSet<>(measures);
    SourceEditions editions = tables.editions();
    return read.batches()
        .mapPartitions(batches -> new CellReduction(columns, wanted, editions, batches));
  }

  private static StructType structure() {
    StructType structure = new StructType();
    for (String code : CODES) {
      structure = structure.add(code, DataTypes.StringType, false);
    }
    structure = structure.add("mid_year", DataTypes.IntegerType, false);
    for (String number : CellSum.NUMBERS) {
      structure = structure.add(number, DataTypes.LongType, false);
    }
    return structure;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
