package org.puebla.gravity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.puebla.model.PueblaException;

/**
 * The search for an estimate: loosely at first and exactly at the end, each step halved while it
 * makes the fit worse.
 *
 * @param <P> what says the linear predictor of every row
 */
final class Search<P> {

  private static final int MOST_ITERATIONS = 100;
  private static final int MOST_HALVINGS = 12;

  /** Of the deviance, how little it may still change at the end. */
  private static final double CONVERGED = 1e-11;

  /** How little the deviance changes when sinking rows are no longer a passing thing. */
  private static final double SHOWS = 1e-6;

  private static final double LOOSEST = 1e-4;

  /** A search that has been further from the best for so many steps does not come back to it. */
  private static final int MOST_ASTRAY = 10;

  /** Of the deviance, how far from the best is more than rounding. */
  private static final double ASTRAY = 1e-10;

  private final Steps<P> steps;
  private final List<String> trace = new ArrayList<>();
  private P from;
  private P to;
  private Told told = new Told(Double.POSITIVE_INFINITY, 0, 0);

  Search(Steps<P> steps) {
    this.steps = steps;
    this.from = steps.first();
    this.to = from;
  }

  /**
   * Goes on until all rows stand still, or all but those that sink.
   *
   * @throws PueblaException when that does not come about, with the deviance of each step
   */
  void run() {
    double tolerance = LOOSEST;
    int inexact = 0;
    int astray = 0;
    double best = Double.POSITIVE_INFINITY;
    while (trace.size() < MOST_ITERATIONS && astray < MOST_ASTRAY) {
      Steps.Step<P> step = steps.step(to, tolerance);
      double change = move(step.next());
      trace.add(String.format(Locale.ROOT, "%d: %.10g", trace.size() + 1, told.deviance()));
      inexact += step.isExact() ? 0 : 1;
      astray = told.deviance() > best * (1 + ASTRAY) ? astray + 1 : 0;
      best = Math.min(best, told.deviance());
      if (!Double.isFinite(told.deviance()) || inexact > steps.patience()) {
        break;
      }
      boolean exact = change < CONVERGED && tolerance <= Steps.TIGHTEST && step.isExact();
      // Rows that sink are left out as soon as it shows: they would sink beyond all numbers.
      boolean shows = change < SHOWS && findsSeparated();
      if ((exact || shows) && told.unsettled() == 0) {
        return;
      }
      tolerance = Math.max(Steps.TIGHTEST, Math.min(tolerance, change * 1e-3));
    }
    throw Fitting.refused("gravity.not-converged", String.join("; ", trace));
  }

  /**
   * Goes to the next predictor, or halfway while that is no better; how much the deviance changed,
   * as a share of itself.
   */
  private double move(P next) {
    double before = told.deviance();
    P there = next;
    for (int halving = 0; ; halving++) {
      Told now = steps.pass(to, there);
      boolean better = now.deviance() <= before * (1 + 1e-8) + 1e-8;
      if (Double.isFinite(now.deviance())
          && (better || halving >= MOST_HALVINGS || Double.isInfinite(before))) {
        from = to;
        to = there;
        told = now;
        return Double.isInfinite(before)
            ? 1
            : Math.abs(before - now.deviance()) / (0.1 + Math.abs(now.deviance()));
      }
      if (halving >= MOST_HALVINGS) {
        told = new Told(Double.NaN, 0, 0);
        return Double.NaN;
      }
      there = steps.halfway(there, to);
    }
  }

  boolean findsSeparated() {
    return told.sinking() > 0;
  }

  /** Where the last move began. */
  P from() {
    return from;
  }

  /** Where it led. */
  P to() {
    return to;
  }

  double deviance() {
    return told.deviance();
  }

  int iterations() {
    return trace.size();
  }
}
