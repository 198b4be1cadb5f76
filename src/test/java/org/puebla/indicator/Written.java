package org.puebla.indicator;

import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.puebla.model.Period;
import org.puebla.table.Column;
import org.puebla.table.ObservationIdentity;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.testing.LocalSpark;

/**
 * Tables written as text: column names in the first line, a dot for null, and sensible values in
 * the columns that are not named.
 */
final class Written {

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("ref_area", "INT"),
          Map.entry("origin_basis", "RES"),
          Map.entry("measure", "IMM"),
          Map.entry("stat_unit", "PS"),
          Map.entry("duration", "M12P"),
          Map.entry("legal_status", "_T"),
          Map.entry("reason", "_T"),
          Map.entry("sex", "_T"),
          Map.entry("age", "_T"),
          Map.entry("accompaniment", "_T"),
          Map.entry("freq", "A"),
          Map.entry("time_period", "2020"),
          Map.entry("period_basis", "CAL"),
          Map.entry("source_id", "int-example"),
          Map.entry("edition", "2021-01-01"),
          Map.entry("breakdown", ""),
          Map.entry("unit_measure", "PS"),
          Map.entry("obs_status", "A"));

  private static final Map<String, String> OF_POPULATION =
      Map.of("measure", "POP", "period_basis", "MID");

  private Written() {}

  static TableRows flows(String text) {
    return rows(Tables.FLOWS, DEFAULTS, text);
  }

  static TableRows population(String text) {
    Map<String, String> defaults = new HashMap<>(DEFAULTS);
    defaults.putAll(OF_POPULATION);
    return rows(Tables.POPULATION, defaults, text);
  }

  static TableRows none(TableSchema table) {
    return TableRows.read(LocalSpark.session(), table, List.of());
  }

  private static TableRows rows(TableSchema table, Map<String, String> defaults, String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String[] names = lines.get(0).split("\\s+");
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\\s+");
      Map<String, String> row = new HashMap<>(defaults);
      for (int at = 0; at < names.length; at++) {
        row.put(names[at], cells[at]);
      }
      rows.add(row(table, row));
    }
    Dataset<Row> dataset = LocalSpark.session().createDataFrame(rows, TableRows.structure(table));
    return new TableRows(table, dataset);
  }

  private static Row row(TableSchema table, Map<String, String> cells) {
    if (!".".equals(cells.get("obs_value"))) {
      cells.putIfAbsent("obs_low", cells.get("obs_value"));
      cells.putIfAbsent("obs_high", cells.get("obs_value"));
    }
    Period period = period(cells.get("time_period"));
    Object[] values =
        table.columns().stream()
            .map(column -> value(column, cells.getOrDefault(column.name(), "."), period))
            .toArray();
    if (table.has("obs_id")) {
      new ObservationIdentity(table).complete(values);
      for (String name : List.of("series_key", "obs_id")) {
        // Kept as bytes on the way to a file; Spark wants text.
        values[table.position(name)] = String.valueOf(values[table.position(name)]);
      }
    }
    return RowFactory.create(values);
  }

  private static Object value(Column column, String text, Period period) {
    if (column.name().equals("period_start")) {
      return Date.valueOf(period.start());
    }
    if (column.name().equals("period_end")) {
      return Date.valueOf(period.end());
    }
    if (text.equals(".")) {
      return null;
    }
    return switch (column.type()) {
      case NUMBER -> Double.valueOf(text);
      case COUNT -> Long.valueOf(text);
      default -> text;
    };
  }

  private static Period period(String label) {
    if (label.contains("/")) {
      return Period.yearFrom(YearMonth.parse(label.substring(0, 7)));
    }
    if (label.contains("-Q")) {
      return Period.quarter(
          Integer.parseInt(label.substring(0, 4)), Integer.parseInt(label.substring(6)));
    }
    return label.length() == 4
        ? Period.year(Integer.parseInt(label))
        : Period.month(YearMonth.parse(label));
  }

  /** The same text for each month of a year: {@code @} stands for the month. */
  static String everyMonth(int year, String line) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> line.replace("@", "%d-%02d".formatted(year, month)))
        .collect(Collectors.joining("\n"));
  }
}
