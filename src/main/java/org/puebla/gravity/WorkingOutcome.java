package org.puebla.gravity;

/** What a step of weighted least squares takes for the outcome of a row: where the row is drawn. */
public final class WorkingOutcome {

  private WorkingOutcome() {}

  /**
   * @param predictor of the row, its offset included
   * @param expected outcome, the exponential of the predictor
   * @return beside the offset
   */
  public static double of(double outcome, double offset, double predictor, double expected) {
    // Where nothing is expected any more the second part stays what it was on the way there.
    double surplus = outcome == 0 ? -1 : (outcome - expected) / expected;
    return predictor - offset + surplus;
  }
}
