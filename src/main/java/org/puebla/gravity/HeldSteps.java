package org.puebla.gravity;

import java.util.stream.IntStream;

/** Steps over a panel in memory, the columns beside each other on all cores. */
final class HeldSteps implements Steps<HeldPredictor> {

  /** Coefficients of levels stay from step to step, so that turns that were cut short go on. */
  private static final int PATIENCE = Integer.MAX_VALUE;

  private final Panel panel;
  private final HeldPredictor first;
  private final Within within;
  private final Within.Column[] columns;
  private final Within.Column workingColumn;
  private final double[][] terms;
  private final double[] weights;
  private double[] slopes = {};

  /**
   * @param start expected outcomes to begin with
   */
  HeldSteps(Panel panel, double[] start) {
    this.panel = panel;
    this.first = HeldPredictor.expecting(start);
    this.within = new Within(panel.effects());
    this.columns =
        panel.terms().stream().map(term -> within.column()).toArray(Within.Column[]::new);
    this.workingColumn = within.column();
    this.terms = new double[panel.terms().size()][panel.size()];
    this.weights = new double[panel.size()];
  }

  @Override
  public HeldPredictor first() {
    return first;
  }

  @Override
  public Step<HeldPredictor> step(HeldPredictor from, double tolerance) {
    double[] outcome = panel.outcome();
    double[] offset = panel.offset();
    double[] expected = from.expected();
    double[] working = new double[panel.size()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = panel.weights()[row] * expected[row];
      working[row] =
          WorkingOutcome.of(outcome[row], offset[row], from.values()[row], expected[row]);
    }
    within.weigh(weights);
    double[] left = new double[working.length];
    boolean isExact =
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
        new Curvature(Gram.products(terms, weights)).slopes(Gram.products(terms, weights, left));
    double[] next = new double[working.length];
    for (int row = 0; row < next.length; row++) {
      next[row] = offset[row] + within.taken(workingColumn, row);
      for (int term = 0; term < slopes.length; term++) {
        next[row] += slopes[term] * terms[term][row];
      }
    }
    return new Step<>(HeldPredictor.of(next), isExact);
  }

  @Override
  public Told pass(HeldPredictor from, HeldPredictor to) {
    double[] sums = new double[Told.NUMBERS];
    for (int row = 0; row < panel.size(); row++) {
      double moved = to.values()[row] - from.values()[row];
      Told.add(sums, panel.outcome()[row], panel.weights()[row], moved, to.expected()[row]);
    }
    return Told.of(sums);
  }

  @Override
  public HeldPredictor halfway(HeldPredictor one, HeldPredictor other) {
    return one.halfwayTo(other);
  }

  @Override
  public int patience() {
    return PATIENCE;
  }

  @Override
  public Estimate estimate(HeldPredictor at) {
    double[] residuals = new double[panel.size()];
    for (int row = 0; row < residuals.length; row++) {
      residuals[row] = panel.weights()[row] * (panel.outcome()[row] - at.expected()[row]);
    }
    return new Estimate(
        slopes,
        new Curvature(Gram.products(terms, weights)).inverse(),
        new PanelScores(panel, terms, residuals),
        Likelihood.log(panel.outcome(), at.expected(), panel.weights()),
        Likelihood.ofConstant(panel.outcome(), panel.weights(), panel.offset()));
  }

  @Override
  public void close() {
    // Nothing is held elsewhere.
  }
}
