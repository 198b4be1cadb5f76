package org.puebla.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.attribution.Draws;
import org.puebla.causes.HeldFlows.Flows;
import org.puebla.quality.Finding;

/**
 * An invented series that is 0, 1 and 5 at every origin in 2011 to 2013 and any number afterwards;
 * the destination XA counts from 2011, XB only from 2013, and of the origin AA the figure of 2012
 * was never published.
 */
class HeldFlowsTest {

  private static final int ORIGINS = 12;

  @TempDir private Path folder;
  private final Map<String, Double> last = new HashMap<>();
  private FittedModel fitted;

  @BeforeEach
  void fit() throws IOException {
    fitted = FittedModel.of(model(), cells());
  }

  @Test
  void aFigureForAllTakesTheSlopeTimesItsOwnFromEachFlow() {
    HeldFlows peace = held("peace");
    assertThat(peace.gaps()).isZero();
    for (Flows each : peace.flows()) {
      assertThat(each.figures().flows().value())
          .isCloseTo(expected(each.destination(), 0, ""), within(1e-6));
    }
  }

  /** (0 + 1 + 5) / 3 = 2, also where nobody was counted in the first two of these years. */
  @Test
  void theMeanIsOfEveryYearOfTheSeries() {
    HeldFlows usual = held("usual");
    assertThat(usual.flows())
        .extracting(Flows::destination)
        .containsExactly("XA", "XB", AttributedChange.ALL);
    for (Flows each : usual.flows()) {
      assertThat(each.figures().flows().value())
          .isCloseTo(expected(each.destination(), 2, "AA"), within(1e-6));
    }
  }

  @Test
  void theFigureOfAYearIsThatOfTheSeries() {
    HeldFlows before = held("before");
    assertThat(before.gaps()).isZero();
    for (Flows each : before.flows()) {
      assertThat(each.figures().flows().value())
          .isCloseTo(expected(each.destination(), 0, ""), within(1e-6));
    }
  }

  /** Half a mean is none: both corridors of AA are left out, and that is told. */
  @Test
  void aCorridorWithoutAYearIsLeftOutAndTold() {
    HeldFlows usual = held("usual");
    assertThat(usual.gaps()).isEqualTo(2);
    assertThat(usual.flows())
        .extracting(Flows::corridors)
        .containsExactly(ORIGINS - 1, ORIGINS - 1, 2 * (ORIGINS - 1));
    TriedSpecification tried =
        TriedSpecification.of(Specifications.of(fitted.model()).all().get(0), fitted);
    assertThat(ModelFindings.heldGaps(tried, new Counts("example", "2021", List.of())))
        .extracting(Finding::rule, Finding::found)
        .containsExactly(
            tuple(
                "gravity.held-gaps",
                "usual: 2 corridors without a figure of every year of C10 at its mean of 2011 to"
                    + " 2013"));
  }

  private HeldFlows held(String question) {
    Holding holding = fitted.model().counterfactuals().get(question);
    return HeldFlows.of(fitted, fitted.rows(), question, holding, Draws.BRIEF);
  }

  /** Flows of 2016 as the model expects them, each times exp(β(held − x)). */
  private double expected(String destination, double held, String without) {
    double slope = fitted.fit().coefficients().get(0).estimate();
    int[] rows = fitted.fit().panel().rows();
    Cells cells = fitted.panel().cells();
    double sum = 0;
    for (int at = 0; at < rows.length; at++) {
      String origin = cells.origin(rows[at]);
      boolean isAsked =
          destination.equals(AttributedChange.ALL)
              || destination.equals(cells.destination(rows[at]));
      if (cells.year(rows[at]) == 2016 && isAsked && !origin.equals(without)) {
        sum += fitted.fit().fitted()[at] * Math.exp(slope * (held - last.get(origin)));
      }
    }
    return sum;
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
            fixed-effects: [[destination, year], origin]
            cluster: origin
            counterfactuals:
              peace: { hold: real, at: 0, in: 2016 }
              usual: { hold: C10, mean-of: { from: 2011, to: 2013 }, in: 2016 }
              before: { hold: real, as-in: 2011, in: 2016 }
            """),
        "model.yml");
  }

  private Cells cells() {
    InventedCells cells = new InventedCells(10);
    for (int area = 0; area < ORIGINS; area++) {
      String origin = InventedCells.origin(area);
      for (int year = 2011; year <= 2016; year++) {
        double real =
            year <= 2013 ? new double[] {0, 1, 5}[year - 2011] : 4 * cells.random().nextDouble();
        last.put(origin, real);
        if (area > 0 || year != 2012) {
          cells.add("real", origin, year, real);
        }
        for (String destination : List.of("XA", "XB")) {
          if (destination.equals("XA") || year >= 2013) {
            cells.count(origin, destination, year, Math.exp(4 + 0.3 * real));
          }
        }
      }
    }
    return cells.cells();
  }
}
