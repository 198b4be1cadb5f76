package org.puebla.indicator;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.cell.Observation;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.PopulationOfArea;
import org.puebla.indicator.counts.population.PopulationRow;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.indicator.run.TableRows;
import org.puebla.matrix.Bounded;
import org.puebla.model.DataRevision;
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
public record Written(TableSchema table, List<@Nullable Object[]> rows) {

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

  public static Written flows(String text) {
    return of(Tables.FLOWS, DEFAULTS, text);
  }

  /** With another value in a column that the text does not name. */
  public static Written flows(String text, String column, String value) {
    Map<String, String> defaults = new HashMap<>(DEFAULTS);
    defaults.put(column, value);
    return of(Tables.FLOWS, defaults, text);
  }

  public static Written stocks(String text) {
    return of(Tables.STOCKS, DEFAULTS, text);
  }

  public static Written population(String text) {
    Map<String, String> defaults = new HashMap<>(DEFAULTS);
    defaults.putAll(OF_POPULATION);
    return of(Tables.POPULATION, defaults, text);
  }

  /** Series of causes, all of one source unless the text says otherwise. */
  public static Written drivers(String text) {
    Map<String, String> defaults = new HashMap<>(DEFAULTS);
    defaults.putAll(Map.of("counterpart_area", "_Z", "cause", "C1", "licence", ""));
    return of(Tables.DRIVERS, defaults, text);
  }

  public static Written none(TableSchema table) {
    return new Written(table, List.of());
  }

  /** The same rows and those of another table of the same columns. */
  public Written and(Written more) {
    return new Written(table, Stream.of(rows, more.rows).flatMap(List::stream).toList());
  }

  /** The same rows, every figure so many times as large. */
  Written times(double factor) {
    List<@Nullable Object[]> larger = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      @Nullable Object[] copy = row.clone();
      for (String name : List.of("obs_value", "obs_low", "obs_high")) {
        int at = table.position(name);
        copy[at] = row[at] == null ? null : (Double) row[at] * factor;
      }
      larger.add(copy);
    }
    return new Written(table, larger);
  }

  /** For Spark to read. */
  public TableRows onSpark() {
    Dataset<Row> dataset =
        LocalSpark.session()
            .createDataFrame(
                rows.stream().map(RowFactory::create).toList(), TableRows.structure(table));
    return new TableRows(table, dataset);
  }

  /** As observations, brought into the order in which they are read. */
  public List<Observation> observations() {
    return rows.stream()
        .map(this::observation)
        .sorted(
            Comparator.comparing((Observation row) -> row.series().toString())
                .thenComparing(Observation::counter)
                .thenComparing(Observation::origin)
                .thenComparing(Observation::destination)
                .thenComparing(Observation::moment))
        .toList();
  }

  /** As the populations of areas. */
  public Population population() {
    Map<String, List<PopulationRow>> areas =
        rows.stream()
            .filter(row -> "POP".equals(text(row, "measure")))
            .map(this::populationRow)
            .collect(Collectors.groupingBy(PopulationRow::area));
    return new Population(
        areas.entrySet().stream()
            .map(area -> PopulationOfArea.of(area.getKey(), area.getValue()))
            .toList());
  }

  /** As series of causes. */
  public CauseSeries causes() {
    CauseSeries causes = new CauseSeries();
    for (@Nullable Object[] row : rows) {
      double value = number(row, "obs_value");
      double low = number(row, "obs_low");
      double high = number(row, "obs_high");
      if (!Double.isNaN(value)) {
        causes.add(
            text(row, "driver"),
            text(row, "source_id"),
            text(row, "ref_area"),
            text(row, "counterpart_area"),
            Integer.parseInt(text(row, "time_period")),
            new Figure(
                new Bounded(
                    value, Double.isNaN(low) ? value : low, Double.isNaN(high) ? value : high),
                Evidence.ofRow(text(row, "obs_status"), Arrays.hashCode(row))));
      } else {
        causes.addWithout(
            text(row, "driver"),
            text(row, "source_id"),
            text(row, "ref_area"),
            Integer.parseInt(text(row, "time_period")),
            Figure.withheld(
                Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low,
                Double.isNaN(high) ? Double.POSITIVE_INFINITY : high,
                Evidence.ofRow(text(row, "obs_status"), Arrays.hashCode(row))));
      }
    }
    return causes;
  }

  /** As births or deaths. */
  public VitalEvents events(String measure) {
    VitalEvents events = new VitalEvents();
    rows.stream()
        .filter(row -> measure.equals(text(row, "measure")))
        .map(this::populationRow)
        .forEach(events::add);
    return events;
  }

  private static Written of(TableSchema table, Map<String, String> defaults, String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String[] names = lines.get(0).split("\\s+");
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\\s+");
      Map<String, String> row = new HashMap<>(defaults);
      for (int at = 0; at < names.length; at++) {
        row.put(names[at], cells[at]);
      }
      rows.add(row(table, row));
    }
    return new Written(table, rows);
  }

  private Observation observation(@Nullable Object[] row) {
    Period period = period(text(row, "time_period"));
    return new Observation(
        new SeriesKey(
            text(row, "edition"),
            new CountingBasis(
                text(row, "source_id"),
                text(row, "measure"),
                text(row, "stat_unit"),
                text(row, "origin_basis"),
                text(row, "duration"),
                text(row, "period_basis"))),
        new Moment(text(row, "freq"), period.label(), period.midYear()),
        text(row, "ref_area"),
        text(row, "origin"),
        text(row, "destination"),
        Observation.CODE_COLUMNS.stream().map(name -> text(row, name)).toList(),
        text(row, "obs_status"),
        CellSum.of(
            number(row, "obs_value"),
            number(row, "obs_low"),
            number(row, "obs_high"),
            text(row, "obs_status"),
            digest(row)));
  }

  private PopulationRow populationRow(@Nullable Object[] row) {
    return new PopulationRow(
        text(row, "source_id"),
        text(row, "edition"),
        DataRevision.notSaid(),
        text(row, "ref_area"),
        text(row, "sex"),
        text(row, "age"),
        Integer.parseInt(text(row, "time_period")),
        number(row, "obs_value"),
        number(row, "obs_low"),
        number(row, "obs_high"),
        text(row, "obs_status"),
        digest(row));
  }

  private String text(@Nullable Object[] row, String column) {
    return (String) requireNonNull(row[table.position(column)]);
  }

  private double number(@Nullable Object[] row, String column) {
    Object number = row[table.position(column)];
    return number == null ? Double.NaN : (Double) number;
  }

  /** Any hash of 64 bits does; on Spark it is another. */
  private static long digest(@Nullable Object[] row) {
    return Arrays.toString(row).chars().asLongStream().reduce(7, (hash, next) -> 31 * hash + next);
  }

  private static @Nullable Object[] row(TableSchema table, Map<String, String> cells) {
    if (!".".equals(cells.get("obs_value"))) {
      cells.putIfAbsent("obs_low", cells.get("obs_value"));
      cells.putIfAbsent("obs_high", cells.get("obs_value"));
    }
    Period period = period(cells.get("time_period"));
    @Nullable Object[] values =
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
    return values;
  }

  private static @Nullable Object value(Column column, String text, Period period) {
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
    return Period.of(label).orElseThrow();
  }

  /** The same text for each month of a year: {@code @} stands for the month. */
  static String everyMonth(int year, String line) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> line.replace("@", "%d-%02d".formatted(year, month)))
        .collect(Collectors.joining("\n"));
  }
}
