package org.puebla.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flows that go with one series of their origins and not with another, invented. */
class PermutationsTest {

  @TempDir private Path folder;

  /** A planted slope is told from chance; swapped figures give nought on average. */
  @Test
  void chanceHardlyEverGivesWhatIsPlanted() throws IOException {
    FittedModel fitted = FittedModel.of(model(), cells(10));
    Permutations real = Permutations.of(fitted, 99).get(0);
    double estimate = fitted.fit().coefficients().get(0).estimate();
    assertThat(estimate).isCloseTo(0.5, within(0.1));
    assertThat(real.times()).isEqualTo(99);
    assertThat(real.probability()).isEqualTo(0.01);
    assertThat(real.mean()).isCloseTo(0, within(0.1 * estimate));
  }

  /**
   * Where a series says nothing each rank among the swaps is as likely as any other (Fisher 1935):
   * over thirty panels their mean is a half give or take 0.05, and some three in ten fall below
   * 0.3.
   */
  @Test
  void probabilitiesOfNoiseAreSpreadEvenly() throws IOException {
    GravityModel model = model();
    List<Double> probabilities = new ArrayList<>();
    for (int seed = 10; seed < 40; seed++) {
      Permutations noise = Permutations.of(FittedModel.of(model, cells(seed)), 39).get(1);
      assertThat(noise.mean()).isCloseTo(0, within(0.01));
      probabilities.add(noise.probability());
    }
    assertThat(probabilities.stream().mapToDouble(each -> each).average().orElseThrow())
        .isBetween(0.35, 0.65);
    assertThat(probabilities.stream().filter(each -> each < 0.3).count()).isBetween(3L, 16L);
  }

  private GravityModel model() throws IOException {
    return GravityModel.read(
        Files.writeString(
            folder.resolve("model.yml"),
            """
            gravity: example
            outcome: { measure: ASA, stat-unit: PS, origin-basis: CTZ }
            covariates:
              real: { cause: C10, driver: real, as: origin }
              noise: { cause: C5, driver: noise, as: origin }
            fixed-effects: [[destination, year], origin]
            cluster: origin
            """),
        "model.yml");
  }

  private static Cells cells(int seed) {
    InventedCells cells = new InventedCells(seed);
    for (int area = 0; area < 20; area++) {
      String origin = InventedCells.origin(area);
      for (int year = 2011; year <= 2018; year++) {
        double real = cells.random().nextGaussian();
        cells.add("real", origin, year, real);
        cells.add("noise", origin, year, cells.random().nextGaussian());
        for (String destination : List.of("XA", "XB", "XC")) {
          cells.count(origin, destination, year, Math.exp(4 + 0.5 * real + 0.1 * (year - 2011)));
        }
      }
    }
    return cells.cells();
  }
}
