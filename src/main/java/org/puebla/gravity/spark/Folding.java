package org.puebla.gravity.spark;

import java.util.Arrays;

/** How numbers of parts become those of the whole. */
enum Folding {
  SUM(0) {
    @Override
    double of(double one, double other) {
      return one + other;
    }
  },
  LARGEST(Double.NEGATIVE_INFINITY) {
    @Override
    double of(double one, double other) {
      return Math.max(one, other);
    }
  };

  private final double nothing;

  Folding(double nothing) {
    this.nothing = nothing;
  }

  abstract double of(double one, double other);

  double[][] empty(int[] sizes) {
    double[][] empty = new double[sizes.length][];
    for (int at = 0; at < empty.length; at++) {
      empty[at] = new double[sizes[at]];
      Arrays.fill(empty[at], nothing);
    }
    return empty;
  }

  double[][] into(double[][] whole, double[][] part) {
    for (int at = 0; at < whole.length; at++) {
      for (int place = 0; place < whole[at].length; place++) {
        whole[at][place] = of(whole[at][place], part[at][place]);
      }
    }
    return whole;
  }
}
