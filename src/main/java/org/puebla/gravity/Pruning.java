package org.puebla.gravity;

import java.util.stream.IntStream;

/**
 * Takes out rows that say nothing of the covariates, again and again until none is left: those of a
 * level of a fixed effect whose outcomes are all nought, for which the effect has no finite
 * estimate, and those that have a level to themselves.
 *
 * @param panel what is left
 * @param allNought rows taken out because of levels with noughts only
 * @param singletons rows taken out because they had a level to themselves
 */
record Pruning(Panel panel, int allNought, int singletons) {

  static Pruning of(Panel panel) {
    Panel left = panel;
    int noughts = 0;
    int alone = 0;
    while (true) {
      boolean[] out = new boolean[left.size()];
      int some = 0;
      int single = 0;
      for (Effect effect : left.effects()) {
        double[] sums = new double[effect.levels()];
        int[] counts = new int[effect.levels()];
        for (int row = 0; row < out.length; row++) {
          sums[effect.codes()[row]] += left.outcome()[row];
          counts[effect.codes()[row]]++;
        }
        for (int row = 0; row < out.length; row++) {
          if (!out[row] && sums[effect.codes()[row]] == 0) {
            out[row] = true;
            some++;
          } else if (!out[row] && counts[effect.codes()[row]] == 1) {
            out[row] = true;
            single++;
          }
        }
      }
      if (some + single == 0) {
        return new Pruning(left, noughts, alone);
      }
      noughts += some;
      alone += single;
      left = left.only(IntStream.range(0, out.length).filter(row -> !out[row]).toArray());
    }
  }
}
