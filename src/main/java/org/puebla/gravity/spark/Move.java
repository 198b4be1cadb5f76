package org.puebla.gravity.spark;

import java.io.Serializable;
import org.puebla.gravity.Told;

/** From one predictor to the next, and what that says of rows. */
record Move(Predictor from, Predictor to) implements Serializable {

  boolean isSinking(RowBlock block, int row) {
    return Told.isSinking(block.outcome()[row], to.at(block, row) - from.at(block, row));
  }

  /** Adds up what {@link Told} says of rows. */
  void add(RowBlock block, double[] sums) {
    for (int row = 0; row < block.size(); row++) {
      double there = to.at(block, row);
      double moved = there - from.at(block, row);
      Told.add(sums, block.outcome()[row], block.weight(row), moved, Math.exp(there));
    }
  }
}
