package org.puebla.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.table.Tables;

/**
 * Sets the figure of an indicator into rows of the {@code indicators} table.
 *
 * @param area the column of the area described
 * @param origin where the moves counted came from, {@code _T} for anywhere
 * @param destination where they went
 */
record ResultRows(Column area, Column origin, Column destination) {

  private static final Column ALL = lit("_T");

  static ResultRows ofInflow() {
    return new ResultRows(col("area"), ALL, col("area"));
  }

  static ResultRows ofOutflow() {
    return new ResultRows(col("area"), col("area"), ALL);
  }

  /** Of what comes and goes. */
  static ResultRows ofArea() {
    return new ResultRows(col("area"), ALL, ALL);
  }

  static ResultRows ofSystem() {
    return new ResultRows(ALL, ALL, ALL);
  }

  /**
   * @param rows one row per matrix and, where there are areas, area
   */
  TableRows of(Indicator indicator, Dataset<Row> rows, Figure figure) {
    Column unit = indicator.unit().code().map(code -> lit(code)).orElse(col("stat_unit"));
    Column[] columns =
        Tables.INDICATORS.columns().stream()
            .map(
                column ->
                    switch (column.name()) {
                      case "indicator" -> lit(indicator.id().text());
                      case "ref_area" -> area;
                      case "origin" -> origin;
                      case "destination" -> destination;
                      case "obs_value" -> figure.value();
                      case "obs_low" -> figure.low();
                      case "obs_high" -> figure.high();
                      case "unit_measure" -> unit;
                      case "obs_status" -> StatusSeverity.toCode(figure.severity());
                      case "coverage" -> figure.coverage();
                      case "n_obs" -> figure.cells();
                      case "formula" -> lit(indicator.formula());
                      case "inputs" -> lower(lpad(hex(figure.digest()), 16, "0"));
                      default -> col(column.name());
                    })
            .toArray(Column[]::new);
    return new TableRows(Tables.INDICATORS, rows.select(named(columns)));
  }

  private static Column[] named(Column[] columns) {
    for (int at = 0; at < columns.length; at++) {
      columns[at] = columns[at].as(Tables.INDICATORS.columns().get(at).name());
    }
    return columns;
  }
}
