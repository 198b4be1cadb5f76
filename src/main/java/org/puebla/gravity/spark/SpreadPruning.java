package org.puebla.gravity.spark;

/**
 * Takes out rows of levels whose outcomes are all nought, and those that have a level to
 * themselves, until there are none.
 */
record SpreadPruning(Spread left, int allNought, int singletons) {

  private static final byte ALIVE = 0;
  private static final byte NOUGHT = 1;
  private static final byte ALONE = 2;
  private static final byte GONE = 3;

  static SpreadPruning of(Spread spread) {
    int[] levels = spread.effectLevels();
    int effects = levels.length;
    byte[][] states = new byte[effects][];
    int[] sizes = new int[2 * effects + 1];
    for (int effect = 0; effect < effects; effect++) {
      states[effect] = new byte[levels[effect]];
      sizes[effect] = levels[effect];
      sizes[effects + effect] = levels[effect];
    }
    sizes[2 * effects] = GONE;
    int noughts = 0;
    int alone = 0;
    while (true) {
      double[][] sums = spread.pass(states, Folding.SUM, sizes, SpreadPruning::count);
      noughts += (int) sums[2 * effects][NOUGHT];
      alone += (int) sums[2 * effects][ALONE];
      if (!next(states, sums)) {
        Spread left =
            noughts + alone == 0
                ? spread
                : spread.only(states, (now, block, row) -> state(now, block, row) == ALIVE);
        return new SpreadPruning(left, noughts, alone);
      }
    }
  }

  /** What becomes of a row: of its levels the first that is not alive says why. */
  private static byte state(byte[][] states, RowBlock block, int row) {
    byte state = ALIVE;
    for (int effect = 0; effect < states.length; effect++) {
      byte level = states[effect][block.codes()[effect][row]];
      if (level == GONE) {
        return GONE;
      }
      if (state == ALIVE) {
        state = level;
      }
    }
    return state;
  }

  private static void count(byte[][] states, RowBlock block, double[][] none, double[][] sums) {
    int effects = states.length;
    for (int row = 0; row < block.size(); row++) {
      byte state = state(states, block, row);
      if (state == ALIVE) {
        for (int effect = 0; effect < effects; effect++) {
          int level = block.codes()[effect][row];
          sums[effect][level] += block.outcome()[row];
          sums[effects + effect][level]++;
        }
      } else if (state != GONE) {
        sums[2 * effects][state]++;
      }
    }
  }

  /** Marks the levels that go next; whether there are any. */
  private static boolean next(byte[][] states, double[][] sums) {
    boolean some = false;
    for (int effect = 0; effect < states.length; effect++) {
      for (int level = 0; level < states[effect].length; level++) {
        byte before = states[effect][level];
        double count = sums[states.length + effect][level];
        if (before != ALIVE || count == 0) {
          states[effect][level] = GONE;
        } else if (sums[effect][level] == 0) {
          states[effect][level] = NOUGHT;
          some = true;
        } else if (count == 1) {
          states[effect][level] = ALONE;
          some = true;
        }
      }
    }
    return some;
  }
}
