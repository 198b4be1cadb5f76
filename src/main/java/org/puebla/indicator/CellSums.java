package org.puebla.indicator;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * The columns that a sum of published cells is carried in, and how cells are added.
 *
 * <p>Sums are of decimals, so that the order of the rows cannot show in the last digit. A cell
 * without a value counts with its lower bound: the sum is what is known to have been counted. The
 * digest is the exclusive or of the rows' 64-bit xxHash, which no order changes.
 */
final class CellSums {

  static final List<String> COLUMNS =
      List.of("value", "low", "high", "open", "known", "cells", "severity", "digest");

  /** Fourteen digits before the point, and four after it for halves and for thousands of people. */
  static final String EXACT = "decimal(18,4)";

  private static final double LARGEST = 1e13;

  private CellSums() {}

  /**
   * A published cell as a sum of one.
   *
   * @param identity columns that name the row
   */
  static List<Column> ofObservation(Column... identity) {
    Column value = finite("obs_value");
    Column low = finite("obs_low");
    Column high = finite("obs_high");
    Column[] digested =
        Stream.concat(Stream.of(identity), Stream.of(value, low, high, col("obs_status")))
            .toArray(Column[]::new);
    Column least = coalesce(low, value, lit(0));
    Column greatest = coalesce(high, value);
    return List.of(
        coalesce(value, least).cast(EXACT).as("value"),
        least.cast(EXACT).as("low"),
        coalesce(greatest, lit(0)).cast(EXACT).as("high"),
        when(greatest.isNull(), 1L).otherwise(0L).as("open"),
        when(value.isNotNull(), 1L).otherwise(0L).as("known"),
        lit(1L).as("cells"),
        StatusSeverity.ofCode(col("obs_status")).as("severity"),
        xxhash64(digested).as("digest"));
  }

  /** The aggregates that add the cells for which a condition holds, named with a prefix. */
  static List<Column> added(Column condition, String prefix) {
    List<Column> sums = new ArrayList<>();
    for (String name : COLUMNS) {
      Column kept = when(condition, col(name));
      Column added =
          switch (name) {
            case "value", "low", "high" -> coalesce(sum(kept), lit(0)).cast(EXACT);
            case "severity" -> coalesce(max(kept), lit(0));
            case "digest" -> coalesce(bit_xor(kept), lit(0L));
            default -> coalesce(sum(kept), lit(0L));
          };
      sums.add(added.as(prefix + name));
    }
    return sums;
  }

  private static Column finite(String name) {
    Column cell = col(name);
    return when(cell.between(-LARGEST, LARGEST), cell);
  }
}
