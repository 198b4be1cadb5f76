package org.puebla.indicator;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per matrix: the areas counted both ways and what moved among them alone, so that what
 * leaves one of them arrives in another and net migration adds up to nought.
 */
final class MigrationSystems {

  private static final String[] MATRIX = FlowCells.MATRIX.toArray(String[]::new);
  private static final Column[] BY_MATRIX = FlowCells.columns(FlowCells.MATRIX, List.of());

  private MigrationSystems() {}

  static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> margins) {
    Dataset<Row> members =
        margins
            .filter(col("in_cells").gt(0).and(col("out_cells").gt(0)))
            .select(FlowCells.columns(FlowCells.MATRIX, List.of("area")));
    return everything(cells)
        .join(populations(margins), MATRIX, "left")
        .join(balances(within(cells, members)), MATRIX, "left");
  }

  private static Dataset<Row> everything(Dataset<Row> cells) {
    return cells
        .groupBy(BY_MATRIX)
        .agg(
            sum("cells").as("all_cells"),
            max("severity").as("all_severity"),
            bit_xor(col("digest")).as("all_digest"));
  }

  private static Dataset<Row> populations(Dataset<Row> margins) {
    return margins
        .filter(col("in_cells").gt(0).and(col("out_cells").gt(0)))
        .groupBy(BY_MATRIX)
        .agg(
            count(lit(1)).as("areas"),
            count(col("pop_value")).as("areas_with_pop"),
            sum("pop_value").as("pop_value"),
            sum("pop_low").as("pop_low"),
            sum("pop_high").as("pop_high"),
            sum("pop_cells").as("pop_cells"),
            max("pop_severity").as("pop_severity"),
            bit_xor(col("pop_digest")).as("pop_digest"));
  }

  private static Dataset<Row> within(Dataset<Row> cells, Dataset<Row> members) {
    return cells
        .join(members.withColumnRenamed("area", "origin"), with("origin"), "left_semi")
        .join(members.withColumnRenamed("area", "destination"), with("destination"), "left_semi");
  }

  private static String[] with(String end) {
    return Stream.concat(Stream.of(MATRIX), Stream.of(end)).toArray(String[]::new);
  }

  /** Total of moves, of absolute net migration, and how many corridors were used. */
  private static Dataset<Row> balances(Dataset<Row> within) {
    Column arrives = col("side").equalTo(AreaMargins.IN);
    Column mayBeUsed = col("high").gt(0).or(col("open").gt(0));
    Column open = col("in_open").plus(col("out_open"));
    Column net = col("in_value").minus(col("out_value"));
    Column least =
        greatest(
            lit(0),
            when(col("out_open").equalTo(0), col("in_low").minus(col("out_high"))),
            when(col("in_open").equalTo(0), col("out_low").minus(col("in_high"))));
    Column most =
        greatest(col("in_high").minus(col("out_low")), col("out_high").minus(col("in_low")));
    Column[] used = {
      count(when(arrives.and(col("value").gt(0)), 1)).as("used"),
      count(when(arrives.and(col("low").gt(0)), 1)).as("used_low"),
      count(when(arrives.and(mayBeUsed), 1)).as("used_high")
    };
    return AreaMargins.bySide(within, List.of())
        .groupBy(FlowCells.columns(FlowCells.MATRIX, List.of("area")))
        .agg(
            used[0],
            Stream.concat(Stream.of(used).skip(1), Stream.of(AreaMargins.sums()))
                .toArray(Column[]::new))
        .groupBy(BY_MATRIX)
        .agg(
            sum("in_value").as("moves_value"),
            sum("in_low").as("moves_low"),
            sum("in_high").as("moves_high"),
            sum("in_open").as("moves_open"),
            sum("in_known").as("moves_known"),
            sum("in_cells").as("moves_cells"),
            max("in_severity").as("moves_severity"),
            bit_xor(col("in_digest")).as("moves_digest"),
            sum(abs(net)).as("net_value"),
            sum(least).as("net_low"),
            sum(most).as("net_high"),
            sum(open).as("net_open"),
            sum("used").as("used"),
            sum("used_low").as("used_low"),
            sum("used_high").as("used_high"));
  }
}
