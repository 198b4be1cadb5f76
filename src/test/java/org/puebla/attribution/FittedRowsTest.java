package org.puebla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.puebla.attribution.YearlyPairs.DESTINATIONS;
import static org.puebla.attribution.YearlyPairs.ORIGINS;
import static org.puebla.attribution.YearlyPairs.ROWS;
import static org.puebla.attribution.YearlyPairs.YEARS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.puebla.attribution.FittedRows.Pair;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.gravity.Ppml;
import org.puebla.model.PueblaException;

/** Twelve origins, four destinations, six years; effects of pairs and of destinations by year. */
class FittedRowsTest {

  private static final Map<String, String> GROUPS = Map.of("gdp", "C1", "storms", "C5");

  @Test
  void flowsAreThoseFittedAndNothingIsLeftOut() {
    GravityFit fit = fit();
    Scope scope = FittedRows.of(fit, GROUPS, Map.of()).between(pairs(1, 4));
    assertThat(scope.groups()).containsExactly("C1", "C5", Scope.FIXED_EFFECTS);
    Decomposition parts = Attribution.of(scope, Slopes.of(fit), Draws.STANDARD);
    double before = fittedIn(fit, 1);
    double after = fittedIn(fit, 4);
    assertThat(parts.modelledBefore()).isCloseTo(before, within(1e-9 * before));
    assertThat(parts.modelledChange().value()).isCloseTo(after - before, within(1e-9 * after));
  }

  /** Effects of years fit the totals of years whatever the slopes: the change is not in doubt. */
  @Test
  void effectsMoveWithTheSlopes() {
    GravityFit fit = fit();
    Scope scope = FittedRows.of(fit, GROUPS, Map.of()).between(pairs(1, 4));
    Decomposition parts = Attribution.of(scope, Slopes.of(fit), Draws.STANDARD);
    Scope rigid =
        new Scope(
            scope.corridors(),
            scope.observedBefore(),
            scope.observedAfter(),
            Level.still(scope.modelledBefore().logs()),
            scope.terms(),
            scope.effects().map(level -> Level.still(level.logs())));
    Decomposition stiff = Attribution.of(rigid, Slopes.of(fit), Draws.STANDARD);
    assertThat(width(parts.modelledChange())).isLessThan(width(stiff.modelledChange()) / 10);
    assertThat(width(stiff.of(Scope.FIXED_EFFECTS).change()))
        .isLessThan(width(parts.of(Scope.FIXED_EFFECTS).change()));
    assertThat(width(parts.of("C1").change())).isPositive();
    assertThat(parts.residual().value())
        .isCloseTo(0, within(1e-6 * Math.abs(parts.observedChange())));
  }

  @Test
  void covariancesAreThoseOfTheErrors() {
    GravityFit fit = fit();
    for (int term = 0; term < 2; term++) {
      assertThat(Math.sqrt(fit.result().covariance()[term][term]))
          .isEqualTo(fit.coefficients().get(term).error());
    }
    assertThat(fit.result().covariance()[0][1])
        .isCloseTo(fit.result().covariance()[1][0], within(1e-15));
  }

  /** Nothing that is left of a covariate changes the total of any level, to the first order. */
  @Test
  void whatEffectsLeaveKeepsTheTotalsOfLevels() {
    GravityFit fit = fit();
    for (double[] left : fit.within()) {
      for (Effect effect : fit.panel().effects()) {
        double[] sums = new double[effect.levels()];
        double[] sizes = new double[effect.levels()];
        for (int row = 0; row < left.length; row++) {
          sums[effect.codes()[row]] += fit.fitted()[row] * left[row];
          sizes[effect.codes()[row]] += fit.fitted()[row] * Math.abs(left[row]);
        }
        for (int level = 0; level < sums.length; level++) {
          assertThat(sums[level]).isCloseTo(0, within(1e-6 * sizes[level]));
        }
      }
    }
  }

  /**
   * The model fitted anew with the slope of gdp held a hundredth higher, as an offset: the
   * predictor moves as foretold from what the slopes did, but for the square of the move.
   */
  @Test
  void foretellsAFitWithAnotherSlope() {
    GravityFit fit = fit();
    Panel panel = fit.panel();
    double step = 0.01;
    double slope = fit.coefficients().get(0).estimate() + step;
    Panel held =
        new Panel(
            panel.outcome(),
            List.of("storms"),
            new double[][] {panel.covariates()[1]},
            panel.effects(),
            panel.clusters(),
            panel.weights(),
            Arrays.stream(panel.covariates()[0]).map(gdp -> slope * gdp).toArray(),
            panel.rows());
    GravityFit other = Ppml.fit(held, spec(List.of("storms")));
    double storms = other.coefficients().get(0).estimate() - fit.coefficients().get(1).estimate();
    double[][] left = fit.within();
    for (int row = 0; row < panel.size(); row++) {
      double foretold = step * left[0][row] + storms * left[1][row];
      assertThat(Math.log(other.fitted()[row] / fit.fitted()[row]))
          .isCloseTo(foretold, within(5 * step * step));
    }
  }

  @Test
  void supportIsThatOfTheRows() {
    GravityFit fit = fit();
    Scope scope = FittedRows.of(fit, GROUPS, Map.of()).between(pairs(1, 4));
    double[] gdp = fit.panel().covariates()[0];
    assertThat(scope.terms().get(0).support().low())
        .isEqualTo(Arrays.stream(gdp).min().orElseThrow());
    assertThat(Support.outside(scope.terms())).isEmpty();
    Counterfactual rich =
        Counterfactual.of(scope, Slopes.of(fit), List.of(Held.at("gdp", 50, scope)), Scopes.FEW);
    assertThat(rich.warnings()).hasSize(1);
  }

  /** Figures that are a tenth off either way leave the slope's share of that open, and no more. */
  @Test
  void inputsComeWithTheirIntervals() {
    GravityFit fit = fit();
    double[] gdp = fit.panel().covariates()[0];
    double[][] ends = new double[2][ROWS + 1];
    for (int row = 0; row < ROWS; row++) {
      ends[0][row + 1] = gdp[row] - 0.1;
      ends[1][row + 1] = gdp[row] + 0.1;
    }
    FittedRows rows =
        FittedRows.of(
            fit, GROUPS, Map.of("gdp", new Values(new double[ROWS + 1], ends[0], ends[1])));
    double slope = fit.coefficients().get(0).estimate();

    Scope scope = rows.at(new TreeMap<>(Map.of("p3", 3 * YEARS + 2)));
    Counterfactual same =
        Counterfactual.of(
            scope, Slopes.of(fit), List.of(Held.at("gdp", gdp[3 * YEARS + 1], scope)), Scopes.FEW);
    double modelled = fit.fitted()[3 * YEARS + 1];
    assertThat(same.modelled().value()).isCloseTo(modelled, within(1e-9 * modelled));
    assertThat(same.modelled().inputs().high())
        .isCloseTo(modelled * Math.exp(0.1 * slope), within(1e-9 * modelled));
    assertThat(same.difference().value()).isCloseTo(0, within(1e-9));
    assertThat(same.difference().inputs().low())
        .isCloseTo(modelled * (1 - Math.exp(0.1 * slope)), within(1e-9 * modelled));

    Decomposition parts = Attribution.of(rows.between(pairs(1, 4)), Slopes.of(fit), Scopes.FEW);
    assertThat(parts.of("C1").change().inputs().high())
        .isGreaterThan(parts.of("C1").change().value());
  }

  @Test
  void refusesRowsThatWereNotFittedAndTermsWithoutACause() {
    GravityFit fit = fit();
    assertThat(refusal(fit, List.of(new Pair("a", 1, ROWS + 1)), GROUPS))
        .isEqualTo("attribution.row-not-fitted");
    assertThat(refusal(fit, pairs(1, 4), Map.of("gdp", "C1"))).isEqualTo("attribution.no-group");
  }

  @Test
  void withoutEffectsThereIsNoGroupOfThem() {
    Panel panel = panel();
    double[] ones = new double[ROWS];
    Arrays.fill(ones, 1);
    Panel plain =
        new Panel(
            panel.outcome(),
            List.of("constant", "gdp", "storms"),
            new double[][] {ones, panel.covariates()[0], panel.covariates()[1]},
            List.of(),
            List.of(),
            panel.weights(),
            panel.offset(),
            panel.rows());
    GravityFit fit = Ppml.fit(plain, spec(List.of("constant", "gdp", "storms")));
    Scope scope = FittedRows.of(fit, GROUPS, Map.of()).between(pairs(0, 5));
    assertThat(scope.groups()).containsExactly("C1", "C5");
    double change = fittedIn(fit, 5) - fittedIn(fit, 0);
    assertThat(Attribution.of(scope, Slopes.of(fit), Scopes.FEW).modelledChange().value())
        .isCloseTo(change, within(1e-9 * fittedIn(fit, 5)));
  }

  private static String refusal(GravityFit fit, List<Pair> pairs, Map<String, String> groups) {
    return catchThrowableOfType(
            PueblaException.class, () -> FittedRows.of(fit, groups, Map.of()).between(pairs))
        .problems()
        .get(0)
        .rule();
  }

  private static double width(ModelledFigure figure) {
    return figure.slopes().high() - figure.slopes().low();
  }

  private static GravityFit fit() {
    return Ppml.fit(panel(), spec(List.of("gdp", "storms")));
  }

  private static GravitySpec spec(List<String> covariates) {
    return YearlyPairs.spec(covariates, List.of());
  }

  private static double fittedIn(GravityFit fit, int year) {
    return IntStream.range(0, fit.panel().size())
        .filter(at -> (fit.panel().rows()[at] - 1) % YEARS == year)
        .mapToDouble(at -> fit.fitted()[at])
        .sum();
  }

  private static List<Pair> pairs(int before, int after) {
    List<Pair> pairs = new ArrayList<>();
    for (int pair = 0; pair < ORIGINS * DESTINATIONS; pair++) {
      pairs.add(new Pair("p" + pair, pair * YEARS + before + 1, pair * YEARS + after + 1));
    }
    return pairs;
  }

  private static Panel panel() {
    Random random = new Random(11);
    Well19937c counts = new Well19937c(12);
    double[] moves = new double[ROWS];
    double[][] values = new double[2][ROWS];
    for (int row = 0; row < ROWS; row++) {
      int destination = row / YEARS % DESTINATIONS;
      values[0][row] = random.nextGaussian() + 0.3 * (row % YEARS);
      values[1][row] = random.nextDouble() * 4;
      double log = 4 + 0.1 * destination + 0.3 * values[0][row] + 0.2 * values[1][row];
      moves[row] = new PoissonDistribution(counts, Math.exp(log), 1e-12, 10_000).sample();
    }
    return YearlyPairs.panel(moves, List.of("gdp", "storms"), values, 1);
  }
}
