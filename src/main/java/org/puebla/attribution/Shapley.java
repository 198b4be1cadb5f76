package org.puebla.attribution;

/**
 * The value of each player of a game, &phi;<sub>i</sub> = &sum; |S|! (n &minus; |S| &minus; 1)! /
 * n! (v(S &cup; i) &minus; v(S)) over the coalitions S without i (Shapley 1953): what a player adds
 * to those who came before, on average over all orders of coming.
 */
final class Shapley {

  private Shapley() {}

  /**
   * @param game worth of each coalition, numbered by its players, one bit each
   * @return in the unit of the worths; their sum is what all are worth more than none
   */
  static double[] values(double[] game) {
    int players = Integer.numberOfTrailingZeros(game.length);
    double[] weights = weights(players);
    double[] values = new double[players];
    for (int player = 0; player < players; player++) {
      int bit = 1 << player;
      double sum = 0;
      for (int coalition = 0; coalition < game.length; coalition++) {
        if ((coalition & bit) == 0) {
          sum += weights[Integer.bitCount(coalition)] * (game[coalition | bit] - game[coalition]);
        }
      }
      values[player] = sum;
    }
    return values;
  }

  /** By size of the coalition: one over players times the number of coalitions of that size. */
  private static double[] weights(int players) {
    double[] weights = new double[players];
    double coalitions = 1;
    for (int size = 0; size < players; size++) {
      weights[size] = 1 / (players * coalitions);
      coalitions = coalitions * (players - 1 - size) / (size + 1);
    }
    return weights;
  }
}
