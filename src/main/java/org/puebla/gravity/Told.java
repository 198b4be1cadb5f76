package org.puebla.gravity;

/**
 * What a move of the predictor says of all rows.
 *
 * @param deviance where it led
 * @param unsettled rows that neither stand still nor sink
 * @param sinking rows that fall by a whole step and have no outcome that could hold them
 */
public record Told(double deviance, long unsettled, long sinking) {

  /** How little the predictor of a row may still move at the end. */
  private static final double STILL = 1e-4;

  /** By how much that of a separated row moves at least. */
  private static final double SINKING = 0.9;

  /** How many numbers {@link #add} adds up: deviance, unsettled, sinking. */
  public static final int NUMBERS = 3;

  /**
   * Adds one row to the numbers that {@link #of} reads, which are sums over rows in any parts.
   *
   * @param moved by how much its predictor moved
   * @param expected its outcome where that led
   */
  public static void add(
      double[] sums, double outcome, double weight, double moved, double expected) {
    sums[0] += 2 * weight * Likelihood.shortfall(outcome, expected);
    if (isSinking(outcome, moved)) {
      sums[2]++;
    } else if (Math.abs(moved) > STILL) {
      sums[1]++;
    }
  }

  public static Told of(double[] sums) {
    return new Told(sums[0], (long) sums[1], (long) sums[2]);
  }

  /** Whether a row sinks by a move. */
  public static boolean isSinking(double outcome, double moved) {
    return outcome == 0 && moved <= -SINKING;
  }
}
