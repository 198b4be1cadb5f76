package org.puebla.indicator.run;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;

/**
 * The digest of one input row as the column {@code inputs} adds it up, computed without a session
 * of Spark: Spark's {@code xxhash64} over the columns that {@link ObservationFigures}, {@link
 * PopulationRows} and {@link CauseRows} read.
 */
public final class InputDigest {

  /** The seed of Spark's function; each value is hashed with the hash of those before it. */
  static final long SEED = 42;

  private static final List<String> OF_COUNTS =
      List.of("obs_id", "obs_value", "obs_low", "obs_high", "obs_status");

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "flows",
          OF_COUNTS,
          "stocks",
          OF_COUNTS,
          "population",
          List.of(
              "source_id",
              "edition",
              "ref_area",
              "sex",
              "age",
              "time_period",
              "obs_value",
              "obs_low",
              "obs_high",
              "obs_status"),
          "drivers",
          List.of(
              "driver",
              "source_id",
              "edition",
              "ref_area",
              "counterpart_area",
              "time_period",
              "obs_value",
              "obs_low",
              "obs_high"));

  private InputDigest() {}

  /**
   * @param table flows, stocks, population or drivers
   * @param value the value of a column, null where it has none
   */
  public static long of(TableSchema table, Function<String, @Nullable Object> value) {
    List<String> columns = COLUMNS.get(table.name());
    if (columns == null) {
      throw new IllegalArgumentException(table + " is no input of indicators");
    }
    long hash = SEED;
    for (String column : columns) {
      hash = hash(value.apply(column), hash);
    }
    return hash;
  }

  private static long hash(@Nullable Object value, long seed) {
    if (value instanceof Double number) {
      return hash(number.doubleValue(), seed);
    }
    return value instanceof String text ? hash(UTF8String.fromString(text), seed) : seed;
  }

  static long hash(UTF8String text, long seed) {
    return XXH64.hashUTF8String(text, seed);
  }

  static long hash(double number, long seed) {
    // As in Spark, both noughts are one.
    return XXH64.hashLong(Double.doubleToLongBits(number == 0 ? 0.0 : number), seed);
  }
}
