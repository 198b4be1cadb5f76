package org.puebla.index;

/** The corridors between two areas, as one list of flows. */
final class Shares {

  private Shares() {}

  /** All K = n (n - 1) cells off the diagonal, origin by origin. */
  static double[] corridors(IndexInput input) {
    int size = input.size();
    double[] corridors = new double[size * (size - 1)];
    int at = 0;
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to) {
          corridors[at++] = input.moves(from, to);
        }
      }
    }
    return corridors;
  }

  /** The flows out of an area, without those to itself. */
  static double[] out(IndexInput input, int from) {
    double[] field = new double[input.size() - 1];
    for (int to = 0, at = 0; to < input.size(); to++) {
      if (to != from) {
        field[at++] = input.moves(from, to);
      }
    }
    return field;
  }

  /** The flows into an area, without those from itself. */
  static double[] in(IndexInput input, int to) {
    double[] field = new double[input.size() - 1];
    for (int from = 0, at = 0; from < input.size(); from++) {
      if (to != from) {
        field[at++] = input.moves(from, to);
      }
    }
    return field;
  }
}
