package org.puebla.gravity.spark;

import java.io.Serializable;
import org.puebla.gravity.Likelihood;
import org.puebla.gravity.Told;

/** From one predictor to the next, and what that says of rows. */
record Move(Predictor from, Predictor to) implements Serializable {

  /** Places of what {@link #add} adds up. */
  static final int DEVIANCE = 0;

  static final int UNSETTLED = 1;
  static final int SINKING = 2;
  static final int NUMBERS = 3;

  boolean isSinking(RowBlock block, int row) {
    return Told.isSinking(block.outcome()[row], to.at(block, row) - from.at(block, row));
  }

  void add(RowBlock block, double[] sums) {
    for (int row = 0; row < block.size(); row++) {
      double there = to.at(block, row);
      double moved = there - from.at(block, row);
      sums[DEVIANCE] +=
          2 * block.weight(row) * Likelihood.shortfall(block.outcome()[row], Math.exp(there));
      if (Told.isSinking(block.outcome()[row], moved)) {
        sums[SINKING]++;
      } else if (!Told.isStill(moved)) {
        sums[UNSETTLED]++;
      }
    }
  }
}
