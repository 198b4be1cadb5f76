package org.puebla.gravity;

/**
 * The rows of a fitted three-way model, with what a correction of its bias needs to know of them.
 *
 * @param origins levels of origins in time, by row
 * @param destinations levels of destinations in time, by row
 * @param pairs levels of pairs, by row
 * @param weights expected outcomes, times the weights of the rows
 * @param residuals outcomes less expected ones, times the weights of the rows
 * @param terms within fixed effects
 */
record ThreeWayRows(
    Effect origins,
    Effect destinations,
    Effect pairs,
    double[] weights,
    double[] residuals,
    double[][] terms) {

  /** The rows of each pair. */
  int[][] byPair() {
    return members(pairs.codes(), pairs.levels());
  }

  /** The places of each code, in their order. */
  static int[][] members(int[] codes, int count) {
    int[] sizes = new int[count];
    for (int code : codes) {
      sizes[code]++;
    }
    int[][] members = new int[count][];
    for (int code = 0; code < count; code++) {
      members[code] = new int[sizes[code]];
    }
    for (int place = codes.length - 1; place >= 0; place--) {
      members[codes[place]][--sizes[codes[place]]] = place;
    }
    return members;
  }
}
