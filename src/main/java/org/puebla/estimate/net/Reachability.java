package org.puebla.estimate.net;

/** Which areas can be reached from which, over any number of corridors (Warshall 1962). */
final class Reachability {

  private Reachability() {}

  static boolean[][] of(double[][] corridors) {
    int size = corridors.length;
    boolean[][] reach = new boolean[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        reach[from][to] = corridors[from][to] > 0;
      }
    }
    for (int by = 0; by < size; by++) {
      for (int from = 0; from < size; from++) {
        if (reach[from][by]) {
          for (int to = 0; to < size; to++) {
            reach[from][to] |= reach[by][to];
          }
        }
      }
    }
    return reach;
  }
}
