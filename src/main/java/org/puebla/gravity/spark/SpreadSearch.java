package org.puebla.gravity.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The search of Ppml, step by step the same, over rows that are spread. */
final class SpreadSearch implements AutoCloseable {

  private static final int MOST_ITERATIONS = 100;
  private static final int MOST_HALVINGS = 12;
  private static final double CONVERGED = 1e-11;
  private static final double SHOWS = 1e-6;
  private static final double LOOSEST = 1e-4;

  /** Of projections, at the end. */
  static final double TIGHTEST = 1e-10;

  private final Spread spread;
  private final int[] terms;
  private final SpreadWithin within;
  private Move move;
  private double[] told = new double[Move.NUMBERS];
  private double deviance = Double.POSITIVE_INFINITY;
  private double[][] curvature = {};
  private boolean isExact;
  private int iterations;
  private final List<String> trace = new ArrayList<>();

  /**
   * @param mean of all outcomes
   */
  SpreadSearch(Spread spread, int[] terms, double mean) {
    this.spread = spread;
    this.terms = terms;
    this.within = SpreadWithin.ofSteps(spread, terms);
    Predictor first = Predictor.first(mean, terms, spread.effectLevels());
    this.move = new Move(first, first);
  }

  void run() {
    double tolerance = LOOSEST;
    while (iterations < MOST_ITERATIONS) {
      double change = step(tolerance);
      iterations++;
      trace.add(String.format(Locale.ROOT, "%d: %.10g", iterations, deviance));
      // Where turns over the effects lead nowhere, each step would be as many passes again.
      if (!Double.isFinite(deviance) || !isExact) {
        break;
      }
      boolean exact = change < CONVERGED && tolerance <= TIGHTEST && isExact;
      // Rows that sink are left out as soon as it shows: they would sink beyond all numbers.
      boolean shows = change < SHOWS && findsSeparated();
      if ((exact || shows) && told[Move.UNSETTLED] == 0) {
        return;
      }
      tolerance = Math.max(TIGHTEST, Math.min(tolerance, change * 1e-3));
    }
    throw refused("gravity.not-converged", String.join("; ", trace));
  }

  boolean findsSeparated() {
    return told[Move.SEPARATED] > 0;
  }

  Move lastMove() {
    return move;
  }

  double deviance() {
    return deviance;
  }

  int iterations() {
    return iterations;
  }

  /** The scores of the rows where the search ended. */
  SpreadScores scores() {
    return new SpreadScores(spread, move.to(), within.packed(), within.columns());
  }

  /** The inverse of the curvature. */
  RealMatrix bread() {
    return cholesky(curvature).getSolver().getInverse();
  }

  private double step(double tolerance) {
    within.weigh(move.to());
    isExact = within.solve(tolerance);
    double[][] products = within.products();
    int count = terms.length;
    curvature = new double[count][];
    for (int term = 0; term < count; term++) {
      curvature[term] = Arrays.copyOf(products[term], count);
    }
    double[] slopes =
        cholesky(curvature)
            .getSolver()
            .solve(new ArrayRealVector(Arrays.copyOf(products[count], count), false))
            .toArray();
    Predictor now = move.to();
    return move(new Predictor(0, now.mean(), terms, slopes, within.levels(slopes)));
  }

  /** Goes to the next predictor, or halfway while that is no better. */
  private double move(Predictor next) {
    double before = deviance;
    Predictor there = next;
    for (int halving = 0; ; halving++) {
      Move tried = new Move(move.to(), there);
      double[] sums =
          spread
              .pass(
                  tried,
                  Folding.SUM,
                  new int[] {Move.NUMBERS},
                  (known, block, none, all) -> known.add(block, all[0]))[0];
      double now = sums[Move.DEVIANCE];
      boolean better = now <= before * (1 + 1e-8) + 1e-8;
      if (Double.isFinite(now)
          && (better || halving >= MOST_HALVINGS || Double.isInfinite(before))) {
        move = tried;
        told = sums;
        deviance = now;
        return Double.isInfinite(before) ? 1 : Math.abs(before - now) / (0.1 + Math.abs(now));
      }
      if (halving >= MOST_HALVINGS) {
        deviance = Double.NaN;
        return Double.NaN;
      }
      there = there.halfwayTo(move.to());
    }
  }

  private static CholeskyDecomposition cholesky(double[][] products) {
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(products, true), 1e-10, 0);
    } catch (NonPositiveDefiniteMatrixException e) {
      throw refused("gravity.singular");
    }
  }

  static PueblaException refused(String rule, Object... facts) {
    return new PueblaException(ExitCode.DATA_FAILED, Problem.of(rule, facts));
  }

  @Override
  public void close() {
    within.close();
  }
}
