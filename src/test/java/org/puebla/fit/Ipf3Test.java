package org.puebla.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.PueblaException;
import org.puebla.testing.GoldenCase;

class Ipf3Test {

  @ParameterizedTest
  @CsvSource({
    "ipf3_abel2013_limit, FREE, 1e-11",
    "ipf3_abel2013, FREE, 1e-3",
    "ipf3_qi_abel2013_limit, FIXED, 1e-10",
    // Its plain sweeps stopped with margins 0.016 persons off.
    "ipf3_qi_nospeed_limit, FIXED, 2e-2",
    "ipf3_qi_abel2013, FIXED, 1e-2"
  })
  void agreesWithTheReference(String name, Stayers stayers, double tolerance) {
    GoldenCase golden = new GoldenCase(name);
    AreaCube cube = fitted(golden, Optional.empty(), stayers).table();
    Map<String, Double> expected = golden.cube("out_mu");
    assertThat(expected).hasSize(64);
    expected.forEach(
        (key, value) -> {
          String[] cell = key.split("\\|");
          assertThat(cell(cube, cell[0], cell[1], cell[2]))
              .as(key)
              .isCloseTo(value, within(tolerance));
        });
  }

  @Test
  void refusesMarginsThatDisagreeForABirthplaceAndNamesIt() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> fitted(new GoldenCase("ipf3_margins_disagree"), Optional.empty(), Stayers.FREE));
    assertThat(refusal.problems()).extracting("rule").containsOnly("fit.sums-disagree");
    assertThat(refusal.problems()).hasSize(4);
    assertThat(refusal.problems().get(0).facts().get(0)).isEqualTo("rows, birth A");
  }

  @Test
  void refusesAMarginThatIsNoNumber() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> fitted(new GoldenCase("ipf3_na"), Optional.empty(), Stayers.FREE));
    assertThat(refusal.problems()).singleElement();
    assertThat(refusal.problems().get(0).rule()).endsWith(".not-a-number");
  }

  @Test
  void oneAreaIsFine() {
    AreaCube cube =
        fitted(new GoldenCase("ipf3_one_region"), Optional.empty(), Stayers.FREE).table();
    assertThat(cube.overBirths().sum())
        .isCloseTo(new GoldenCase("ipf3_one_region").matrix("in_row_tot").sum(), within(1e-12));
  }

  /** A flat seed takes the closed form; scaling a table of ones must lead to the same. */
  @ParameterizedTest
  @CsvSource({"FREE", "FIXED"})
  void theClosedFormIsTheLimitOfScaling(Stayers stayers) {
    GoldenCase golden = new GoldenCase("ipf3_abel2013_limit");
    AreaMatrix ones = golden.matrix("in_row_tot");
    double[][] flat = new double[4][4];
    for (double[] row : flat) {
      java.util.Arrays.fill(row, 7);
    }
    Optional<AreaMatrix> seed = Optional.of(AreaMatrix.square(ones.rows(), flat));
    AreaCube scaled = fitted(golden, seed, stayers).table();
    AreaCube closed = fitted(golden, Optional.empty(), stayers).table();
    for (int birth = 0; birth < 4; birth++) {
      for (int from = 0; from < 4; from++) {
        for (int to = 0; to < 4; to++) {
          assertThat(scaled.cells()[birth][from][to])
              .isCloseTo(closed.cells()[birth][from][to], within(1e-9));
        }
      }
    }
  }

  @Test
  void aSeedOfDistancesIsHeeded() {
    GoldenCase golden = new GoldenCase("ipf3_abel2013_limit");
    Random random = new Random(1996);
    double[][] weights = new double[4][4];
    for (double[] row : weights) {
      for (int at = 0; at < 4; at++) {
        row[at] = 1 / (1 + 1000 * random.nextDouble());
      }
    }
    AreaMatrix margin = golden.matrix("in_row_tot");
    Fit<AreaCube> fit =
        fitted(golden, Optional.of(AreaMatrix.square(margin.rows(), weights)), Stayers.FREE);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(cell(fit.table(), "A", "B", "A"))
        .isNotCloseTo(golden.cube("out_mu").get("A|B|A"), within(1e-3));
  }

  /** A seed of each birthplace's own is scaled as it would be alone. */
  @Test
  void aSeedForEachBirthplaceIsHeeded() {
    GoldenCase golden = new GoldenCase("ipf3_abel2013_limit");
    AreaMatrix origins = golden.matrix("in_row_tot");
    AreaMatrix destinations = golden.matrix("in_col_tot");
    Random random = new Random(7);
    double[][][] seeds = new double[4][4][4];
    for (double[][] table : seeds) {
      for (double[] row : table) {
        for (int at = 0; at < 4; at++) {
          row[at] = random.nextDouble();
        }
      }
    }
    AreaCube seed = new AreaCube(origins.rows(), origins.columns(), seeds);
    Fit<AreaCube> fit = Ipf3.fit(origins, destinations, seed, Stayers.FREE, Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    for (int birth = 0; birth < 4; birth++) {
      Optional<AreaMatrix> own = Optional.of(AreaMatrix.square(origins.rows(), seeds[birth]));
      AreaCube alone = fitted(golden, own, Stayers.FREE).table();
      for (int from = 0; from < 4; from++) {
        assertThat(fit.table().cells()[birth][from])
            .containsExactly(alone.cells()[birth][from], within(1e-9));
      }
    }
  }

  @Test
  void handsOverEachBirthplaceWithoutHoldingAll() {
    GoldenCase golden = new GoldenCase("ipf3_qi_abel2013_limit");
    AreaMatrix origins = golden.matrix("in_row_tot");
    Map<String, AreaMatrix> tables = new java.util.concurrent.ConcurrentHashMap<>();
    Certificate certificate =
        Ipf3.forEachBirth(
            origins,
            golden.matrix("in_col_tot"),
            Optional.empty(),
            Stayers.FIXED,
            Tolerance.EXACT,
            BirthEngine.IN_TURN,
            tables::put);
    assertThat(certificate.converged()).isTrue();
    assertThat(tables).containsOnlyKeys(origins.columns());
    golden
        .cube("out_mu")
        .forEach(
            (key, value) -> {
              String[] cell = key.split("\\|");
              assertThat(tables.get(cell[2]).between(cell[0], cell[1]))
                  .as(key)
                  .isCloseTo(value, within(1e-10));
            });
  }

  /** Two birthplaces whose seed lets nobody move are both named. */
  @Test
  void namesEveryBirthplaceThatItsSeedRulesOut() {
    GoldenCase golden = new GoldenCase("ipf3_abel2013_limit");
    AreaMatrix origins = golden.matrix("in_row_tot");
    double[][] closed = new double[4][4];
    for (int at = 0; at < 4; at++) {
      closed[at][at] = 1;
    }
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                fitted(
                    golden, Optional.of(AreaMatrix.square(origins.rows(), closed)), Stayers.FREE));
    assertThat(refusal.problems())
        .extracting(problem -> problem.facts().get(0))
        .containsExactlyElementsOf(origins.columns());
  }

  /** A few move among many who stay: what is left of large sums agrees to fewer digits. */
  @ParameterizedTest
  @CsvSource({"FIXED", "FREE"})
  void fewMoversAmongManyStayersAreMetAll(Stayers stayers) {
    java.util.List<String> areas = java.util.List.of("A", "B", "C", "D", "E");
    Random random = new Random(11);
    double[][] first = new double[5][5];
    double[][] last = new double[5][5];
    double[][] weights = new double[5][5];
    for (int birth = 0; birth < 5; birth++) {
      double sum = 0;
      double lastSum = 0;
      for (int area = 0; area < 5; area++) {
        first[area][birth] = (area == birth ? 1e9 : 1) * (1 + random.nextDouble());
        last[birth][area] = first[area][birth] * (1 + 1e-7 * random.nextGaussian());
        weights[birth][area] = 0.01 + random.nextDouble();
        sum += first[area][birth];
        lastSum += last[birth][area];
      }
      for (int area = 0; area < 5; area++) {
        last[birth][area] *= sum / lastSum;
      }
    }
    Fit<AreaCube> fit =
        Ipf3.fit(
            AreaMatrix.square(areas, first),
            AreaMatrix.square(areas, last),
            Optional.of(AreaMatrix.square(areas, weights)),
            stayers,
            Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(fit.certificate().iterations()).isLessThan(200);
  }

  private static Fit<AreaCube> fitted(
      GoldenCase golden, Optional<AreaMatrix> seed, Stayers stayers) {
    return Ipf3.fit(
        golden.matrix("in_row_tot"), golden.matrix("in_col_tot"), seed, stayers, Tolerance.EXACT);
  }

  private static double cell(AreaCube cube, String from, String to, String birth) {
    return cube.cells()[cube.births().indexOf(birth)][cube.areas().indexOf(from)][
        cube.areas().indexOf(to)];
  }
}
