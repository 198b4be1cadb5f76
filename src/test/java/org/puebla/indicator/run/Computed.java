package org.puebla.indicator.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.counts.SeriesReader;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.table.Column;
import org.puebla.table.KeyOrder;
import org.puebla.table.Tables;

/** The rows of indicators over written tables, gathered for a test to look at. */
public record Computed(List<ResultRow> rows) {

  /**
   * @param observations flows and stocks
   */
  public static Computed of(List<Indicator> indicators, Written observations, Written population) {
    return of(indicators, observations, population, Written.none(Tables.DRIVERS));
  }

  /** The same beside series of causes. */
  public static Computed of(
      List<Indicator> indicators, Written observations, Written population, Written drivers) {
    Computation computation =
        new Computation(indicators, population.population(), drivers.causes());
    List<FlowSeries> series = new ArrayList<>();
    new SeriesReader(observations.observations().iterator()).forEachRemaining(series::add);
    List<@Nullable Object[]> rows = new ArrayList<>();
    series.forEach(each -> rows.addAll(computation.ofEach(each)));
    rows.addAll(computation.across(series.iterator()));
    rows.addAll(computation.ofPeople(population.events("BIR"), population.events("DEA")));
    rows.addAll(computation.ofCauses());
    return new Computed(
        rows.stream().sorted(KeyOrder.of(Tables.INDICATORS)).map(ResultRow::of).toList());
  }

  public static Computed of(Indicator indicator, Written observations, Written population) {
    return of(List.of(indicator), observations, population);
  }

  public static Computed of(Indicator indicator, Written observations) {
    return of(indicator, observations, Written.none(Tables.POPULATION));
  }

  /** Rows with these values, given as {@code "sex", "F", "time_period", "2020"}. */
  public Computed where(String... columnsAndValues) {
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

  public Map<String, Double> values() {
    return byArea("obs_value");
  }

  /** The values by corridor, as {@code MEX-USA}. */
  public Map<String, Double> byCorridor() {
    Map<String, Double> values = new TreeMap<>();
    rows.forEach(
        row ->
            values.put(
                row.getAs("origin") + "-" + row.getAs("destination"), row.getAs("obs_value")));
    return values;
  }

  public ResultRow only() {
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows where one was expected: " + rows);
    }
    return rows.get(0);
  }

  public static String key(ResultRow row) {
    return Tables.INDICATORS.columns().stream()
        .filter(Column::isKey)
        .map(column -> row.<String>getAs(column.name()))
        .collect(Collectors.joining("|"));
  }
}
