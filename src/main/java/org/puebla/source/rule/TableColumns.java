package org.puebla.source.rule;

import java.util.List;
import java.util.Set;
import org.puebla.source.declaration.Dimensions;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;

/** Who fills which column of a table: the declaration, a default, or the program. */
final class TableColumns {

  static final String VALUE = "obs_value";
  static final String PERIOD = "time_period";
  static final String BREAKDOWN = "breakdown";
  static final String AGE = "age";

  /** What follows from the file and the other columns, and is not for a declaration to say. */
  private static final Set<String> BY_PROGRAM =
      Set.of(
          "freq",
          "period_start",
          "period_end",
          "obs_low",
          "obs_high",
          "raw_value",
          "flags",
          "licence",
          "source_id",
          "edition",
          "source_sha256",
          "source_locator",
          "series_key",
          "obs_id");

  private TableColumns() {}

  static boolean isByProgram(String column) {
    return BY_PROGRAM.contains(column);
  }

  /** The columns that a declaration may fill. */
  static List<String> fillable(TableSchema table) {
    return names(table).stream().filter(column -> !isByProgram(column)).toList();
  }

  /**
   * The columns that a declaration must fill: the key without what has a default, and the figure.
   */
  static List<String> required(TableSchema table) {
    return table.columns().stream()
        .filter(column -> column.isKey() || column.name().equals(VALUE))
        .map(Column::name)
        .filter(column -> !isByProgram(column))
        .filter(column -> !Dimensions.defaults().containsKey(column))
        .toList();
  }

  static List<String> keys(TableSchema table) {
    return table.columns().stream().filter(Column::isKey).map(Column::name).toList();
  }

  static List<String> names(TableSchema table) {
    return table.columns().stream().map(Column::name).toList();
  }

  static boolean isArea(TableSchema table, String column) {
    return table.column(column).codelist().filter("area"::equals).isPresent();
  }
}
