package org.puebla.estimate.account;

/**
 * Flows between areas by what they are to the people who move; the three add up to all flows.
 *
 * @param outward from the area of birth
 * @param returning to the area of birth
 * @param transit between two areas that are not the area of birth
 */
public record Moves(double[][] outward, double[][] returning, double[][] transit) {

  /** All moves of one corridor. */
  public double all(int from, int to) {
    return outward[from][to] + returning[from][to] + transit[from][to];
  }

  /** All moves by origin and destination. */
  public double[][] all() {
    double[][] all = new double[outward.length][outward.length];
    for (int from = 0; from < all.length; from++) {
      for (int to = 0; to < all.length; to++) {
        all[from][to] = all(from, to);
      }
    }
    return all;
  }

  static Moves none(int size) {
    return new Moves(new double[size][size], new double[size][size], new double[size][size]);
  }

  /** Where a move of somebody born in an area is counted. */
  double[][] of(int birth, int from, int to) {
    return birth == from ? outward : birth == to ? returning : transit;
  }
}
