package org.puebla.indicator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.puebla.table.Column;
import org.puebla.table.Tables;
import org.puebla.testing.LocalSpark;

/** The rows of indicators over written tables, gathered for a test to look at. */
record Computed(List<Row> rows) {

  static Computed of(List<Indicator> indicators, TableRows flows, TableRows population) {
    try (IndicatorTables tables =
        new IndicatorTables(flows, Written.none(Tables.STOCKS), population)) {
      return new Computed(
          IndicatorRun.compute(LocalSpark.session(), tables, indicators).rows().collectAsList());
    }
  }

  static Computed of(Indicator indicator, TableRows flows, TableRows population) {
    return of(List.of(indicator), flows, population);
  }

  static Computed of(Indicator indicator, TableRows flows) {
    return of(indicator, flows, Written.none(Tables.POPULATION));
  }

  /** Rows with these values, given as {@code "sex", "F", "time_period", "2020"}. */
  Computed where(String... columnsAndValues) {
    return new Computed(
        rows.stream()
            .filter(
                row ->
                    IntStream.range(0, columnsAndValues.length / 2)
                        .allMatch(
                            at ->
                                columnsAndValues[2 * at + 1].equals(
                                    row.getAs(columnsAndValues[2 * at]))))
            .toList());
  }

  /** The values of one column by area. */
  <T> Map<String, T> byArea(String column) {
    Map<String, T> values = new TreeMap<>();
    rows.forEach(
        row -> {
          if (values.containsKey(row.<String>getAs("ref_area"))) {
            throw new AssertionError("more than one row of " + row.getAs("ref_area"));
          }
          values.put(row.getAs("ref_area"), row.getAs(column));
        });
    return values;
  }

  Map<String, Double> values() {
    return byArea("obs_value");
  }

  Row only() {
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows where one was expected: " + rows);
    }
    return rows.get(0);
  }

  static String key(Row row) {
    return Tables.INDICATORS.columns().stream()
        .filter(Column::isKey)
        .map(column -> row.<String>getAs(column.name()))
        .collect(Collectors.joining("|"));
  }
}
