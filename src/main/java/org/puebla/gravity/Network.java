package org.puebla.gravity;

/**
 * The levels of one of two effects, tied by the rows that share a level of the other, as a network
 * of resistors: what is left of least squares when the other effect has been solved for. Solved by
 * elimination without a subtraction (Grassmann, Taksar and Heyman 1985), so that weights that
 * differ by many orders of magnitude lose no digits.
 */
final class Network {

  private final double[][] ties;
  private final double[] held;

  private Network(double[][] ties) {
    this.ties = ties;
    this.held = new double[ties.length];
    eliminate();
  }

  /**
   * @param own levels of the effect, by row
   * @param other levels of the other, by row
   * @param weights of the rows
   * @param otherWeights sums of the weights by level of the other effect
   */
  static Network of(int[] own, int levels, int[] other, double[] weights, double[] otherWeights) {
    double[][] shared = new double[otherWeights.length][];
    for (int row = 0; row < own.length; row++) {
      double[] line = shared[other[row]];
      if (line == null) {
        line = new double[levels];
        shared[other[row]] = line;
      }
      line[own[row]] += weights[row];
    }
    double[][] ties = new double[levels][];
    for (int level = 0; level < levels; level++) {
      ties[level] = new double[level];
    }
    for (int level = 0; level < shared.length; level++) {
      if (otherWeights[level] > 0) {
        tie(shared[level], otherWeights[level], ties);
      }
    }
    return new Network(ties);
  }

  private static void tie(double[] weights, double sum, double[][] ties) {
    for (int one = 0; one < weights.length; one++) {
      if (weights[one] > 0) {
        double share = weights[one] / sum;
        for (int other = 0; other < one; other++) {
          ties[one][other] += share * weights[other];
        }
      }
    }
  }

  private void eliminate() {
    for (int level = ties.length - 1; level > 0; level--) {
      double[] own = ties[level];
      for (double tie : own) {
        held[level] += tie;
      }
      for (int one = 0; held[level] > 0 && one < level; one++) {
        double share = own[one] / held[level];
        for (int other = 0; share > 0 && other < one; other++) {
          ties[one][other] += share * own[other];
        }
      }
    }
  }

  /** The coefficients of the levels under a load; nought for one level of each that hang apart. */
  double[] solve(double[] load) {
    double[] carried = load.clone();
    for (int level = ties.length - 1; level > 0; level--) {
      for (int other = 0; held[level] > 0 && other < level; other++) {
        carried[other] += carried[level] * (ties[level][other] / held[level]);
      }
    }
    double[] solved = new double[load.length];
    for (int level = 1; level < ties.length; level++) {
      if (held[level] > 0) {
        double sum = carried[level];
        for (int other = 0; other < level; other++) {
          sum += ties[level][other] * solved[other];
        }
        solved[level] = sum / held[level];
      }
    }
    return solved;
  }
}
