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

  /** Whether a row sinks by a move. */
  public static boolean isSinking(double outcome, double moved) {
    return outcome == 0 && moved <= -SINKING;
  }

  /** Whether a row stands still. */
  public static boolean isStill(double moved) {
    return Math.abs(moved) <= STILL;
  }
}
