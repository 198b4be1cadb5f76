package org.puebla.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.model.Problem;
import org.puebla.quality.Finding;
import org.puebla.table.Tables;
import org.puebla.testing.LocalSpark;

/** Planted causes of invented flows, found again in the tables of a run. */
@Tag("spark")
class GravityRunTest {

  private static final List<String> AREAS =
      List.of("BLZ", "CAN", "CRI", "GTM", "HND", "MEX", "NIC", "PAN", "SLV", "USA");

  @TempDir private Path folder;
  private final StringBuilder flows =
      new StringBuilder("destination ref_area origin time_period obs_value\n");
  private final StringBuilder drivers =
      new StringBuilder("driver ref_area time_period obs_value\n");

  @Test
  void findsPlantedSlopesAndAttributesTheWholeOfAChange() throws IOException {
    plant();
    GravityRun run = compute(model("conflict"));
    assertThat(run.problems()).isEmpty();
    Map<String, Row> terms = new HashMap<>();
    run.gravity().rows().collectAsList().forEach(row -> terms.put(row.getString(1), row));
    assertThat(terms).containsOnlyKeys("conflict", "income");
    assertThat(terms.get("conflict").getDouble(2)).isCloseTo(0.4, within(0.05));
    assertThat(terms.get("income").getDouble(2)).isCloseTo(0.8, within(0.2));
    List<Row> parts =
        run.attribution().rows().collectAsList().stream()
            .filter(row -> row.getString(2).equals("_T"))
            .toList();
    assertThat(parts)
        .extracting(row -> row.getString(5))
        .containsExactlyInAnyOrder("C1", "C10", "fixed-effects", "observed", "residual");
    double sum =
        parts.stream()
            .filter(row -> !row.getString(5).equals("observed"))
            .mapToDouble(row -> row.getDouble(6))
            .sum();
    double observed =
        parts.stream()
            .filter(row -> row.getString(5).equals("observed"))
            .mapToDouble(row -> row.getDouble(6))
            .sum();
    assertThat(sum).isCloseTo(observed, within(1e-6 * Math.abs(observed)));
    assertThat(run.findings()).extracting(Finding::rule).contains("gravity.leave-one-out");
  }

  @Test
  void aModelWhoseSeriesNobodyHasIsToldAndStopsNoOther() throws IOException {
    plant();
    GravityRun run = compute(model("weather"), model("conflict"));
    assertThat(run.fitted()).isEqualTo(1);
    assertThat(run.problems()).singleElement();
    assertThat(run.problems().get(0).facts().toString()).contains("causes.no-driver", "weather");
  }

  @Test
  void fitsEverySpecificationAndSaysHowFarTheyLieApart() throws IOException {
    plant();
    GravityRun run =
        compute(
            model(
                "conflict",
                """
                alternatives:
                  effects:
                    one-by-one: { fixed-effects: [destination, origin, year] }
                    push: { fixed-effects: [[origin, year], destination] }
                  terms:
                    bare: { without: income }
                    unknown:
                      with: { weather: { cause: C5, driver: weather, as: origin } }
                  timing:
                    late: { sample: { from: 2013 } }
                """));
    Map<String, Row> specifications = new HashMap<>();
    run.specifications()
        .rows()
        .collectAsList()
        .forEach(row -> specifications.put(row.getString(1), row));
    assertThat(specifications).hasSize(3 * 3 * 2);
    Row bare = specifications.get("of-conflict~one-by-one~bare");
    assertThat(bare.getString(2)).isEqualTo("effects: one-by-one; terms: bare");
    assertThat(bare.getString(3)).isEqualTo("destination; origin; year");
    assertThat(bare.getString(4)).isEqualTo("conflict: C10 conflict origin none lag 1");
    assertThat(bare.getString(8)).isEqualTo("none");
    assertThat(specifications.get("of-conflict~unknown").getString(12))
        .isEqualTo(
            "No source holds the series weather. See 'puebla list sources', and land what is"
                + " missing.");
    assertThat(specifications.get("of-conflict~push").getString(12))
        .startsWith("The fixed effects of areas and years take up conflict (C10): ");
    assertThat(run.fitted()).isEqualTo(2 * 2 * 2);
    assertThat(run.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder(
            "causes.not-fitted-alternatives",
            "causes.not-fitted-alternatives",
            "causes.not-told-of-alternatives");

    double[] estimates =
        run.gravity().rows().collectAsList().stream()
            .filter(row -> row.getString(1).equals("conflict"))
            .mapToDouble(row -> row.getDouble(2))
            .sorted()
            .toArray();
    assertThat(estimates).hasSize(8);
    Row spread = spread(run, "ESTIMATE", "conflict", "_Z");
    assertThat(spread.getDouble(5)).isEqualTo(estimates[0]);
    assertThat(spread.getDouble(7)).isCloseTo((estimates[3] + estimates[4]) / 2, within(1e-12));
    assertThat(spread.getDouble(6))
        .isCloseTo(estimates[1] + 0.75 * (estimates[2] - estimates[1]), within(1e-12));
    assertThat(spread.getDouble(9)).isEqualTo(estimates[7]);
    assertThat(spread.getLong(10)).isEqualTo(8);
    assertThat(spread.getLong(11)).isEqualTo(8);
    assertThat(spread.getLong(12)).isEqualTo(8);
    Row part = spread(run, "CONTRIBUTION", "C1", "_T");
    assertThat(part.getLong(10)).isEqualTo(2);
    Row share = spread(run, "SHARE", "C1", "_T");
    double observed = spread(run, "CONTRIBUTION", "observed", "_T").getDouble(4);
    assertThat(share.getDouble(4)).isCloseTo(part.getDouble(4) / observed, within(1e-12));
    assertThat(share.getLong(12)).isEqualTo(part.getLong(12));
  }

  /** Without conflict flows are fewer, and those of all destinations add up. */
  @Test
  void holdsACauseAtAnotherFigure() throws IOException {
    plant();
    GravityRun run =
        compute(
            model(
                "conflict",
                """
                counterfactuals:
                  peace: { hold: C10, at: 0, in: 2018 }
                  war: { hold: conflict, at: 100, in: 2018 }
                  as-it-was: { hold: conflict, as-in: 2018, in: 2018 }
                  usual: { hold: income, mean-of: { from: 2011, to: 2013 }, in: 2018 }
                """));
    assertThat(run.problems()).isEmpty();
    Map<String, Row> all = new HashMap<>();
    run.counterfactuals().rows().collectAsList().stream()
        .filter(row -> row.getString(3).equals("_T"))
        .forEach(row -> all.put(row.getString(1), row));
    Row peace = all.get("peace");
    assertThat(peace.getString(5)).isEqualTo("C10 at 0");
    assertThat(peace.getLong(15)).isEqualTo(90);
    assertThat(peace.getDouble(8)).isLessThan(peace.getDouble(7));
    assertThat(peace.getDouble(11))
        .isCloseTo(peace.getDouble(8) - peace.getDouble(7), within(1e-6));
    assertThat(peace.getDouble(12)).isLessThan(peace.getDouble(11));
    assertThat(peace.getDouble(13)).isGreaterThan(peace.getDouble(11)).isNegative();
    assertThat(all.get("war").getString(16)).isEqualTo("OUTSIDE");
    assertThat(all.get("war").getString(17))
        .contains("conflict: 90 of 90 held at 100.000 to 100.000");
    assertThat(all.get("as-it-was").getDouble(11)).isZero();
    assertThat(all.get("usual").getString(5)).isEqualTo("income at its mean of 2011 to 2013");
    assertThat(all.get("usual").getString(16)).isEqualTo("INSIDE");
    assertThat(run.findings()).extracting(Finding::rule).contains("gravity.outside-support");
    double sum =
        run.counterfactuals().rows().collectAsList().stream()
            .filter(row -> row.getString(1).equals("peace") && !row.getString(3).equals("_T"))
            .mapToDouble(row -> row.getDouble(11))
            .sum();
    assertThat(sum).isCloseTo(peace.getDouble(11), within(1e-6));
  }

  private static Row spread(GravityRun run, String quantity, String term, String destination) {
    return run.spread().rows().collectAsList().stream()
        .filter(row -> row.getString(1).equals(quantity))
        .filter(row -> row.getString(2).equals(term) && row.getString(3).equals(destination))
        .findFirst()
        .orElseThrow();
  }

  private GravityRun compute(GravityModel... models) {
    return GravityRun.compute(
        LocalSpark.session(),
        new IndicatorTables(
            Written.flows(flows.toString()).onSpark(),
            Written.none(Tables.STOCKS).onSpark(),
            Written.none(Tables.POPULATION).onSpark(),
            Written.drivers(drivers.toString()).onSpark()),
        List.of(models));
  }

  private GravityModel model(String conflict) throws IOException {
    return model(conflict, "leave-out: origin\npermutations: 19\n");
  }

  private GravityModel model(String conflict, String more) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(conflict + ".yml"),
            """
            gravity: of-%s
            outcome: { measure: IMM, stat-unit: PS, origin-basis: RES }
            sample: { from: 2011 }
            covariates:
              %s: { cause: C10, driver: %s, as: origin, lag: 1 }
              income: { cause: C1, driver: gdp, as: ratio, transform: log, lag: 1 }
            fixed-effects: [[destination, year], [origin, destination]]
            cluster: [[origin, destination]]
            attribution: { from: 2011, to: 2018 }
            """
                    .formatted(conflict, conflict, conflict)
                + more);
    return GravityModel.read(file, file.toString());
  }

  private void plant() {
    Random random = new Random(10);
    Well19937c counts = new Well19937c(10);
    Map<String, double[]> conflict = new HashMap<>();
    Map<String, double[]> income = new HashMap<>();
    for (String area : AREAS) {
      double[] deaths = random.doubles(9, 0, 3).toArray();
      double[] wealth = new double[9];
      double level = 8 + random.nextDouble();
      for (int year = 0; year < 9; year++) {
        level += 0.05 * random.nextGaussian();
        wealth[year] = level;
        line(drivers, "conflict", area, 2010 + year, deaths[year]);
        line(drivers, "gdp", area, 2010 + year, Math.exp(level));
      }
      conflict.put(area, deaths);
      income.put(area, wealth);
    }
    for (String from : AREAS) {
      for (String to : AREAS) {
        double link = random.nextGaussian() / 2;
        for (int year = 1; !from.equals(to) && year < 9; year++) {
          double mean =
              Math.exp(
                  4
                      + link
                      + 0.4 * conflict.get(from)[year - 1]
                      + 0.8 * (income.get(to)[year - 1] - income.get(from)[year - 1]));
          int count = new PoissonDistribution(counts, mean, 1e-12, 100_000).sample();
          line(flows, to, to, from, 2010 + year, count);
        }
      }
    }
  }

  private static void line(StringBuilder table, Object... cells) {
    for (Object cell : cells) {
      table.append(cell).append(' ');
    }
    table.append('\n');
  }
}
