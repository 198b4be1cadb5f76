package org.puebla.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.TableRows;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.testing.LocalSpark;

@Tag("spark")
class MirrorRunTest {

  private static final List<String> AREAS = List.of("GTM", "HND", "MEX", "SLV", "USA");

  /** Nobody counts all: arrivals between 50 % and 95 %, departures 30 %, except for USA. */
  @Test
  void recoversSimulatedTruthWithinOnePerCent() {
    Random random = new Random(2010);
    Map<String, Double> truth = new TreeMap<>();
    List<Row> flows = new ArrayList<>();
    for (int year = 2015; year < 2019; year++) {
      for (String origin : AREAS) {
        for (String destination : AREAS) {
          if (!origin.equals(destination)) {
            double moves = 1000 + random.nextInt(50_000);
            truth.put(origin + destination + year, moves);
            double arrived = destination.equals("USA") ? 1 : 0.5 + 0.1 * AREAS.indexOf(destination);
            double left = 0.3 + 0.1 * AREAS.indexOf(origin);
            double noise = 1 + 0.002 * random.nextGaussian();
            flows.add(flow(destination, "IMM", origin, destination, year, moves * arrived * noise));
            flows.add(flow(origin, "EMI", origin, destination, year, moves * left));
          }
        }
      }
    }

    List<Row> rows = computed(flows, Set.of("USA"));

    assertThat(rows).hasSize(truth.size());
    for (Row row : rows) {
      double real =
          truth.get(text(row, "origin") + text(row, "destination") + text(row, "time_period"));
      assertThat(number(row, "reconciled")).isCloseTo(real, within(0.01 * real));
      assertThat(number(row, "smape_reconciled")).isLessThan(0.02);
      assertThat(text(row, "factor_scale")).isEqualTo("TRUSTED");
    }
    assertThat(rows).extracting(row -> text(row, "origin")).isSorted();
  }

  @Test
  void keepsLoneReportsOnlyWhereAFactorIsKnown() {
    List<Row> rows =
        computed(
            List.of(
                flow("USA", "IMM", "MEX", "USA", 2020, 120),
                flow("MEX", "EMI", "MEX", "USA", 2020, 60),
                flow("MEX", "EMI", "MEX", "CAN", 2020, 5),
                flow("CAN", "IMM", "GTM", "CAN", 2020, 7)),
            Set.of("USA"));

    assertThat(rows).extracting(row -> text(row, "destination")).containsExactly("CAN", "USA");
    assertThat(number(rows.get(0), "reconciled")).isCloseTo(10, within(1e-9));
    assertThat(rows.get(0).isNullAt(Tables.MIRROR.position("inflow"))).isTrue();
    assertThat(number(rows.get(1), "log_ratio")).isCloseTo(Math.log(2), within(1e-12));
    assertThat(number(rows.get(1), "smape")).isCloseTo(2 * 60 / 180.0, within(1e-12));
    assertThat(number(rows.get(1), "reconciled")).isCloseTo(120, within(1e-9));
  }

  @Test
  void holdsReturnsReceivedAgainstAllThatWereSent() {
    List<Row> rows =
        computed(
            List.of(
                flow("HND", "RCV", "USA", "HND", 2020, 90),
                flow("USA", "REM", "USA", "HND", 2020, 80),
                flow("USA", "EXP", "USA", "HND", 2020, 20)),
            Set.of());

    assertThat(rows).hasSize(1);
    assertThat(text(rows.get(0), "measure")).isEqualTo("RCV");
    assertThat(number(rows.get(0), "outflow")).isEqualTo(100);
    assertThat(text(rows.get(0), "factor_scale")).isEqualTo("WEIGHTED_MEAN");
  }

  private static List<Row> computed(List<Row> flows, Set<String> trusted) {
    IndicatorTables tables =
        new IndicatorTables(
            rows(Tables.FLOWS, flows),
            rows(Tables.STOCKS, List.of()),
            rows(Tables.POPULATION, List.of()),
            rows(Tables.DRIVERS, List.of()));
    return MirrorRun.compute(LocalSpark.session(), tables, trusted).rows().collectAsList();
  }

  private static TableRows rows(TableSchema table, List<Row> rows) {
    return new TableRows(
        table, LocalSpark.session().createDataFrame(rows, TableRows.structure(table)));
  }

  private static Row flow(
      String counter, String measure, String origin, String destination, int year, double value) {
    Map<String, Object> cells =
        Map.ofEntries(
            Map.entry("ref_area", counter),
            Map.entry("measure", measure),
            Map.entry("origin", origin),
            Map.entry("destination", destination),
            Map.entry("origin_basis", "RES"),
            Map.entry("stat_unit", "PS"),
            Map.entry("duration", "M12P"),
            Map.entry("freq", "A"),
            Map.entry("time_period", Integer.toString(year)),
            Map.entry("period_basis", "CAL"),
            Map.entry("source_id", counter.toLowerCase() + "-example"),
            Map.entry("edition", "2021-01-01"),
            Map.entry("breakdown", ""),
            Map.entry("period_start", Date.valueOf(year + "-01-01")),
            Map.entry("period_end", Date.valueOf((year + 1) + "-01-01")),
            Map.entry("obs_value", value),
            Map.entry("obs_low", value),
            Map.entry("obs_high", value),
            Map.entry("obs_status", "A"));
    return RowFactory.create(
        Tables.FLOWS.columns().stream()
            .map(Column::name)
            .map(name -> cells.getOrDefault(name, "_T"))
            .toArray());
  }

  private static String text(Row row, String column) {
    return row.getString(Tables.MIRROR.position(column));
  }

  private static double number(Row row, String column) {
    return row.getDouble(Tables.MIRROR.position(column));
  }
}
