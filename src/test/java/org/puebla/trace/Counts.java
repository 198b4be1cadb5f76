package org.puebla.trace;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Rows of an invented release: one source counts entries of one year. */
final class Counts {

  private Counts() {}

  /** A row of a table whose key columns not named here do not apply. */
  static Found row(TableSchema table, Map<String, ?> cells) {
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    for (Column column : table.columns()) {
      values[table.position(column.name())] = column.isKey() ? "_Z" : null;
    }
    cells.forEach((column, value) -> values[table.position(column)] = value);
    return new Found(table, values);
  }

  static Found flow(String origin, String destination, String sex, String age, int year) {
    return row(
        Tables.FLOWS,
        Map.of(
            "origin",
            origin,
            "destination",
            destination,
            "measure",
            "ENT",
            "sex",
            sex,
            "age",
            age,
            "time_period",
            Integer.toString(year),
            "source_id",
            "counts",
            "period_start",
            LocalDate.of(year, 1, 1),
            "period_end",
            LocalDate.of(year + 1, 1, 1)));
  }

  static Found people(String area, String sex, String year) {
    return row(
        Tables.POPULATION,
        Map.of(
            "ref_area",
            area,
            "measure",
            "POP",
            "sex",
            sex,
            "age",
            "_T",
            "time_period",
            year,
            "source_id",
            "census"));
  }

  /** An indicator of the entries, with the number and digest of what it read. */
  static Found indicator(String origin, String sex, String period, long rows, long digest) {
    return row(
        Tables.INDICATORS,
        Map.of(
            "ref_area",
            "MEX",
            "origin",
            origin,
            "measure",
            "ENT",
            "sex",
            sex,
            "age",
            "_T",
            "time_period",
            period,
            "source_id",
            "counts",
            "n_obs",
            rows,
            "inputs",
            Long.toHexString(digest)));
  }

  /** A digest that differs in about half of its bits from row to row. */
  static long digest(Found row) {
    long hash = 1125899906842597L;
    for (Object value : row.values()) {
      hash = (hash ^ String.valueOf(value).hashCode()) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  static long digest(Iterable<Found> rows) {
    long digest = 0;
    for (Found row : rows) {
      digest ^= digest(row);
    }
    return digest;
  }
}
