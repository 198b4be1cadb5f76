package org.puebla.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What came to every area of every matrix and what left it, in columns {@code in_…} and {@code
 * out_…}, with its population in {@code pop_…} where there is one.
 */
final class AreaMargins {

  static final String IN = "in_";
  static final String OUT = "out_";
  static final String POPULATION = "pop_";

  private AreaMargins() {}

  static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> populationByYear) {
    return bySide(cells, List.of("ref_area"))
        .groupBy(FlowCells.columns(FlowCells.MATRIX, List.of("area")))
        .agg(
            max(when(col("ref_area").equalTo(col("area")), 1).otherwise(0)).as("counts_itself"),
            sums())
        .join(prefixed(populationByYear), PopulationByYear.KEY.toArray(String[]::new), "left");
  }

  /** Every cell once for its destination and once for its origin, places only. */
  static Dataset<Row> bySide(Dataset<Row> cells, List<String> more) {
    Column sides =
        array(
            struct(col("destination").as("area"), lit(IN).as("side")),
            struct(col("origin").as("area"), lit(OUT).as("side")));
    return cells
        .withColumn("end", explode(sides))
        .select(
            Stream.of(
                    FlowCells.columns(FlowCells.MATRIX, more),
                    new Column[] {col("end.*")},
                    FlowCells.columns(CellSums.COLUMNS, List.of()))
                .flatMap(Stream::of)
                .toArray(Column[]::new))
        .filter(col("area").isin(FlowCells.places()));
  }

  /** The sums of both sides, for rows of {@link #bySide}. */
  static Column[] sums() {
    return Stream.of(IN, OUT)
        .flatMap(side -> CellSums.added(col("side").equalTo(side), side).stream())
        .toArray(Column[]::new);
  }

  static Column arrivalsCounted() {
    return col("in_cells").gt(0);
  }

  static Column departuresCounted() {
    return col("out_cells").gt(0);
  }

  /**
   * Counted both ways, or once by the area's own office: then the balance is not known, and a row
   * that says so is worth having. Areas that others only saw leave get none.
   */
  static Column balanceAsked() {
    return arrivalsCounted().and(departuresCounted()).or(col("counts_itself").equalTo(1));
  }

  static Column populationKnown() {
    return col("pop_value").gt(0);
  }

  private static Dataset<Row> prefixed(Dataset<Row> populationByYear) {
    Column[] figures =
        PopulationByYear.FIGURES.stream()
            .map(name -> col(name).as(POPULATION + name))
            .toArray(Column[]::new);
    return populationByYear.select(
        Stream.concat(PopulationByYear.KEY.stream().map(name -> col(name)), Stream.of(figures))
            .toArray(Column[]::new));
  }
}
