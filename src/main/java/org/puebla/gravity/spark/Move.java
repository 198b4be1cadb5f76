package org.puebla.gravity.spark;

import java.io.Serializable;
import org.puebla.gravity.Likelihood;

/**
 * From one predictor to the next, and what that says of rows: the rules of the search in memory.
 */
record Move(Predictor from, Predictor to) implements Serializable {

  /** How little the predictor of a row may still move at the end. */
  private static final double STILL = 1e-4;

  /** By how much that of a separated row moves at least. */
  private static final double SINKING = 0.9;

  /** Places of what {@link #add} adds up. */
  static final int DEVIANCE = 0;

  static final int UNSETTLED = 1;
  static final int SEPARATED = 2;
  static final int NUMBERS = 3;

  boolean isSeparated(Block block, int row) {
    return isSinking(block, row, to.at(block, row) - from.at(block, row));
  }

  private static boolean isSinking(Block block, int row, double moved) {
    return block.outcome()[row] == 0 && moved <= -SINKING;
  }

  void add(Block block, double[] sums) {
    for (int row = 0; row < block.size(); row++) {
      double there = to.at(block, row);
      double moved = there - from.at(block, row);
      sums[DEVIANCE] +=
          2 * block.weight(row) * Likelihood.shortfall(block.outcome()[row], Math.exp(there));
      if (isSinking(block, row, moved)) {
        sums[SEPARATED]++;
      } else if (!(Math.abs(moved) <= STILL)) {
        sums[UNSETTLED]++;
      }
    }
  }
}
