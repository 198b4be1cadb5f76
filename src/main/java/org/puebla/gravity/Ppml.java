package org.puebla.gravity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.gravity.GravityResult.Dropped;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Poisson pseudo-maximum likelihood (Santos Silva and Tenreyro 2006) with absorbed fixed effects:
 * weighted least squares again and again, each within the effects (Correia, Guimarães and Zylkin
 * 2020).
 *
 * <p>Rows are separated when a combination of terms and effects is above nought on them and nought
 * wherever the outcome is not: the likelihood rises for ever along it, and its estimate would be
 * where the search stops (Correia, Guimarães and Zylkin 2019). The search itself finds them. Once
 * all other rows stand still, each further step lowers the predictor of separated rows by one or
 * more; that step is such a combination, and is looked at as a proof before rows are left out.
 */
public final class Ppml {

  private static final int MOST_ITERATIONS = 100;
  private static final int MOST_HALVINGS = 12;

  /** Of the deviance, how little it may still change at the end. */
  private static final double CONVERGED = 1e-11;

  /** How little the predictor of a row may still move at the end. */
  private static final double STILL = 1e-4;

  /** By how much that of a separated row moves at least. */
  private static final double SINKING = 0.9;

  /** How little the deviance changes when sinking rows are no longer a passing thing. */
  private static final double SHOWS = 1e-6;

  private static final double LOOSEST = 1e-4;
  private static final double TIGHTEST = 1e-10;

  private final Panel panel;
  private final Within within;
  private final Within.Column[] columns;
  private final Within.Column workingColumn;
  private final double[][] terms;
  private final double[] working;
  private final double[] weights;
  private double[] expected;
  private double[] predictor;
  private double[] slopes = {};
  private double deviance = Double.POSITIVE_INFINITY;
  private final double[] moved;
  private int iterations;
  private boolean isExact;
  private final List<String> trace = new ArrayList<>();

  /**
   * @param start expected outcomes to begin with
   */
  private Ppml(Panel panel, double[] start) {
    this.panel = panel;
    this.within = new Within(panel.effects());
    this.columns =
        panel.terms().stream().map(term -> within.column()).toArray(Within.Column[]::new);
    this.workingColumn = within.column();
    this.terms = new double[panel.terms().size()][panel.size()];
    this.working = new double[panel.size()];
    this.weights = new double[panel.size()];
    this.moved = new double[panel.size()];
    this.expected = start;
    this.predictor = Arrays.stream(expected).map(Math::log).toArray();
  }

  /**
   * Fits a model.
   *
   * @throws PueblaException when the outcome is nought everywhere, nothing is left to fit, errors
   *     are clustered and there is one cluster only, or the search does not converge, with its
   *     trace
   */
  public static GravityFit fit(Panel given, GravitySpec spec) {
    return fit(given, spec, Ppml::halfway);
  }

  /** Fits some of the rows of a fit, beginning where that ended. */
  static GravityFit refit(GravityFit whole, int[] kept, GravitySpec spec) {
    int[] rows = whole.panel().rows();
    double[] byRow = new double[1 + Arrays.stream(rows).max().orElse(0)];
    for (int place = 0; place < rows.length; place++) {
      byRow[rows[place]] = whole.fitted()[place];
    }
    return fit(
        whole.panel().only(kept),
        spec,
        panel -> Arrays.stream(panel.rows()).mapToDouble(row -> byRow[row]).toArray());
  }

  /** Between each outcome and the mean of all. */
  private static double[] halfway(Panel panel) {
    double mean = Arrays.stream(panel.outcome()).average().orElse(0);
    return Arrays.stream(panel.outcome()).map(count -> (count + mean) / 2).toArray();
  }

  private static GravityFit fit(Panel given, GravitySpec spec, Function<Panel, double[]> start) {
    if (Arrays.stream(given.outcome()).allMatch(count -> count == 0)) {
      throw refused("gravity.all-nought", spec.outcome());
    }
    List<String> names = given.terms();
    Pruning left = Pruning.of(given);
    int allNought = left.allNought();
    int singletons = left.singletons();
    Collinearity terms = collinearity(requireRows(left.panel()));
    List<String> collinear = names(names, terms.collinear());
    List<Integer> separatedRows = new ArrayList<>();
    while (true) {
      if (terms.kept().isEmpty()) {
        throw refused("gravity.nothing-left", String.join(", ", names));
      }
      int[] separated = Islands.separated(left.panel());
      Panel panel = requireClusters(left.panel().withTerms(terms.kept()));
      Ppml search = new Ppml(panel, start.apply(panel));
      if (separated.length == 0) {
        search.run();
        separated = search.separated();
      }
      if (separated.length == 0) {
        List<String> separating = new ArrayList<>(names(names, terms.collinear()));
        separating.removeAll(collinear);
        return search.result(
            spec,
            new Dropped(
                allNought,
                singletons,
                separatedRows.stream().mapToInt(Integer::intValue).sorted().toArray(),
                collinear,
                separating,
                names(names, terms.nearly())));
      }
      for (int place : separated) {
        separatedRows.add(left.panel().rows()[place]);
      }
      left = Pruning.of(without(left.panel(), separated));
      allNought += left.allNought();
      singletons += left.singletons();
      terms = collinearity(requireRows(left.panel()));
    }
  }

  private static Panel requireClusters(Panel panel) {
    for (Effect clusters : panel.clusters()) {
      if (clusters.levels() < 2) {
        throw refused("gravity.one-cluster", clusters.name());
      }
    }
    return panel;
  }

  private static Panel requireRows(Panel panel) {
    if (panel.size() == 0) {
      throw refused("gravity.no-rows");
    }
    return panel;
  }

  private static Panel without(Panel panel, int[] places) {
    boolean[] out = new boolean[panel.size()];
    for (int place : places) {
      out[place] = true;
    }
    return panel.only(IntStream.range(0, out.length).filter(row -> !out[row]).toArray());
  }

  private static List<String> names(List<String> terms, List<Integer> places) {
    return places.stream().map(terms::get).toList();
  }

  /** Terms within effects, all rows weighing alike. */
  private static Collinearity collinearity(Panel panel) {
    Within within = new Within(panel.effects());
    double[] ones = new double[panel.size()];
    Arrays.fill(ones, 1);
    within.weigh(ones);
    double[][] left = new double[panel.terms().size()][panel.size()];
    double[] spreads = new double[left.length];
    IntStream.range(0, left.length)
        .parallel()
        .forEach(
            term -> {
              double[] values = panel.covariates()[term];
              within.transform(values, within.column(), left[term], TIGHTEST);
              double mean =
                  panel.effects().isEmpty() ? 0 : Arrays.stream(values).average().orElse(0);
              spreads[term] =
                  Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
            });
    return Collinearity.of(Gram.products(left, ones), spreads);
  }

  private void run() {
    double tolerance = LOOSEST;
    while (iterations < MOST_ITERATIONS) {
      double change = step(tolerance);
      iterations++;
      trace.add(String.format(Locale.ROOT, "%d: %.10g", iterations, deviance));
      if (!Double.isFinite(deviance)) {
        break;
      }
      boolean exact = change < CONVERGED && tolerance <= TIGHTEST && isExact;
      // Rows that sink are left out as soon as it shows: they would sink beyond all numbers.
      boolean shows = change < SHOWS && separated().length > 0;
      if ((exact || shows) && isSettled()) {
        return;
      }
      tolerance = Math.max(TIGHTEST, Math.min(tolerance, change * 1e-3));
    }
    throw refused("gravity.not-converged", String.join("; ", trace));
  }

  /** Every row stands still, or sinks by a whole step and has no outcome that could hold it. */
  private boolean isSettled() {
    for (int row = 0; row < moved.length; row++) {
      if (!(Math.abs(moved[row]) <= STILL) && !isSinking(row)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSinking(int row) {
    return panel.outcome()[row] == 0 && moved[row] <= -SINKING;
  }

  /** The places of rows that sink while all others stand still. */
  private int[] separated() {
    return IntStream.range(0, moved.length).filter(this::isSinking).toArray();
  }

  /** One step of weighted least squares; how much the deviance changed, as a share of itself. */
  private double step(double tolerance) {
    double[] outcome = panel.outcome();
    double[] offset = panel.offset();
    for (int row = 0; row < weights.length; row++) {
      weights[row] = panel.weights()[row] * expected[row];
      // Where nothing is expected any more the second part stays what it was on the way there.
      double surplus = outcome[row] == 0 ? -1 : (outcome[row] - expected[row]) / expected[row];
      working[row] = predictor[row] - offset[row] + surplus;
    }
    within.weigh(weights);
    double[] left = new double[working.length];
    isExact =
        IntStream.rangeClosed(0, terms.length)
            .parallel()
            .mapToObj(
                term ->
                    term == terms.length
                        ? within.transform(working, workingColumn, left, tolerance)
                        : within.transform(
                            panel.covariates()[term], columns[term], terms[term], tolerance))
            .reduce(true, Boolean::logicalAnd);
    slopes =
        cholesky(Gram.products(terms, weights))
            .getSolver()
            .solve(new ArrayRealVector(Gram.products(terms, weights, left), false))
            .toArray();
    double[] next = new double[working.length];
    for (int row = 0; row < next.length; row++) {
      next[row] = offset[row] + within.taken(workingColumn, row);
      for (int term = 0; term < slopes.length; term++) {
        next[row] += slopes[term] * terms[term][row];
      }
    }
    return move(next);
  }

  /** Goes to the next predictor, or halfway while that is no better. */
  private double move(double[] next) {
    double before = deviance;
    double[] there = next;
    for (int halving = 0; ; halving++) {
      double[] values = Arrays.stream(there).map(Math::exp).toArray();
      double now = Likelihood.deviance(panel.outcome(), values, panel.weights());
      boolean better = now <= before * (1 + 1e-8) + 1e-8;
      if (Double.isFinite(now)
          && (better || halving >= MOST_HALVINGS || Double.isInfinite(before))) {
        for (int row = 0; row < moved.length; row++) {
          moved[row] = there[row] - predictor[row];
        }
        predictor = there;
        expected = values;
        deviance = now;
        return Double.isInfinite(before) ? 1 : Math.abs(before - now) / (0.1 + Math.abs(now));
      }
      if (halving >= MOST_HALVINGS) {
        deviance = Double.NaN;
        return Double.NaN;
      }
      double[] halfway = new double[there.length];
      for (int row = 0; row < halfway.length; row++) {
        halfway[row] = (there[row] + predictor[row]) / 2;
      }
      there = halfway;
    }
  }

  private static CholeskyDecomposition cholesky(double[][] products) {
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(products, false), 1e-10, 0);
    } catch (NonPositiveDefiniteMatrixException e) {
      throw refused("gravity.singular");
    }
  }

  private GravityFit result(GravitySpec spec, Dropped dropped) {
    RealMatrix bread = cholesky(Gram.products(terms, weights)).getSolver().getInverse();
    double[] residuals = new double[expected.length];
    for (int row = 0; row < residuals.length; row++) {
      residuals[row] = panel.weights()[row] * (panel.outcome()[row] - expected[row]);
    }
    PanelScores scores = new PanelScores(panel, terms, residuals);
    List<Integer> clusters = panel.clusters().stream().map(Effect::levels).toList();
    RealMatrix covariance =
        new Covariance(bread, panel.size(), clusters, scores.parameters(), scores)
            .of(spec.errors(), spec.correction());
    List<Coefficient> coefficients = new ArrayList<>();
    for (int term = 0; term < slopes.length; term++) {
      coefficients.add(
          new Coefficient(
              panel.terms().get(term), slopes[term], Math.sqrt(covariance.getEntry(term, term))));
    }
    GravityResult result =
        new GravityResult(
            coefficients,
            covariance.getData(),
            panel.size(),
            clusters,
            deviance,
            Likelihood.log(panel.outcome(), expected, panel.weights()),
            Likelihood.ofConstant(panel.outcome(), panel.weights(), panel.offset()),
            iterations,
            dropped,
            Optional.empty());
    GravityResult corrected =
        spec.correctedEffects()
            .map(
                effects ->
                    ThreeWayBias.corrected(
                        result,
                        effects.rows(panel, weights, residuals, terms),
                        bread,
                        spec.correction()))
            .orElse(result);
    return new GravityFit(corrected, panel, expected);
  }

  private static PueblaException refused(String rule, Object... facts) {
    return new PueblaException(ExitCode.DATA_FAILED, Problem.of(rule, facts));
  }
}
