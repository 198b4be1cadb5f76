package org.puebla.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.IndicatorTables;
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
    List<String> flows = new ArrayList<>();
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

  private static List<Row> computed(List<String> flows, Set<String> trusted) {
    String columns = "ref_area source_id measure origin destination time_period obs_value\n";
    IndicatorTables tables =
        new IndicatorTables(
            Written.flows(columns + String.join("\n", flows)).onSpark(),
            Written.none(Tables.STOCKS).onSpark(),
            Written.none(Tables.POPULATION).onSpark(),
            Written.none(Tables.DRIVERS).onSpark());
    return MirrorRun.compute(LocalSpark.session(), tables, trusted).rows().collectAsList();
  }

  private static String flow(
      String counter, String measure, String origin, String destination, int year, double value) {
    return String.join(
        " ",
        counter,
        counter.toLowerCase() + "-example",
        measure,
        origin,
        destination,
        String.valueOf(year),
        String.valueOf(value));
  }

  private static String text(Row row, String column) {
    return row.getString(Tables.MIRROR.position(column));
  }

  private static double number(Row row, String column) {
    return row.getDouble(Tables.MIRROR.position(column));
  }
}
