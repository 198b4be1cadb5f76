package org.puebla.estimate.account;

/**
 * Flows between areas by what they are to the people who move; the three add up to all flows.
 *
 * @param outward from the area of birth
 * @param returning to the area of birth
 * @param transit between two areas that are not the area of birth
 */
public record Moves(double[][] outward, double[][] returning, double[][] transit) {

  static Moves none(int size) {
    return new Moves(new double[size][size], new double[size][size], new double[size][size]);
  }

  /** Where a move of somebody born in an area is counted. */
  double[][] of(int birth, int from, int to) {
    return birth == from ? outward : birth == to ? returning : transit;
  }
}
