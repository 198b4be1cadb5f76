package org.puebla.indicator;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.puebla.model.ObservationStatus;

/** The figures of one row of {@link MigrationSystems}; none where fewer than two areas count. */
final class SystemFigures {

  private SystemFigures() {}

  /** M, all moves within the system. */
  static Figure moves() {
    return known(
        sum("moves_value"),
        sum("moves_low"),
        when(coalesce(col("moves_open"), lit(0)).equalTo(0), sum("moves_high")));
  }

  /** Half of the sum of absolute net migration: the moves that changed where people live. */
  static Figure redistribution() {
    return known(
        sum("net_value").divide(2),
        sum("net_low").divide(2),
        when(coalesce(col("net_open"), lit(0)).equalTo(0), sum("net_high").divide(2)));
  }

  /** Used corridors; one without a row was used by nobody. */
  static Figure corridorsUsed() {
    return known(sum("used"), sum("used_low"), sum("used_high"));
  }

  /** K = n (n - 1). */
  static Column corridors() {
    return col("areas").multiply(col("areas").minus(1)).cast("double");
  }

  static Figure population() {
    return Figure.ofPopulation();
  }

  /** The population of all areas is known, or does not matter as there is no system. */
  static Column populationKnown() {
    Column everywhere = col("areas_with_pop").equalTo(col("areas")).and(col("pop_low").gt(0));
    return isSystem().equalTo(false).or(everywhere);
  }

  static Column isSystem() {
    return coalesce(col("areas"), lit(0)).geq(2);
  }

  private static Figure known(Column value, Column low, Column high) {
    Column cells = coalesce(col("moves_cells"), lit(0L));
    Column moves = coalesce(col("moves_known"), lit(0L));
    Column hasValue = moves.gt(0).or(cells.equalTo(0));
    return new Figure(
        when(isSystem().and(hasValue), value),
        when(isSystem(), low),
        when(isSystem(), high),
        when(isSystem(), coalesce(col("moves_severity"), lit(0)))
            .otherwise(StatusSeverity.of(ObservationStatus.MISSING)),
        when(isSystem(), moves.divide(col("all_cells"))).otherwise(0.0),
        when(isSystem(), cells).otherwise(col("all_cells")),
        when(isSystem(), coalesce(col("moves_digest"), lit(0L))).otherwise(col("all_digest")));
  }

  private static Column sum(String name) {
    return coalesce(Figure.number(name), lit(0.0));
  }
}
