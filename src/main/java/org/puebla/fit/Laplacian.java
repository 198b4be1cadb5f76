package org.puebla.fit;

/**
 * The equations of a graph Laplacian, which Newton's method meets in every fit to margins: each row
 * is the sum of its weights less the weights to the others. They are solved by eliminating nodes
 * without any subtraction (Grassmann, Taksar and Heyman 1985), so that areas a million times
 * smaller than others are as exact as these.
 */
public final class Laplacian {

  private final double[][] weights;
  private final double[] degrees;

  /**
   * @param weights symmetric, at least nought; the diagonal is not read; the array is used up
   */
  public Laplacian(double[][] weights) {
    this.weights = weights;
    this.degrees = new double[weights.length];
    for (int last = weights.length - 1; last > 0; last--) {
      eliminate(last);
    }
  }

  private void eliminate(int node) {
    double[] line = weights[node];
    double degree = 0;
    for (int other = 0; other < node; other++) {
      degree += line[other];
    }
    degrees[node] = degree;
    if (degree == 0) {
      return;
    }
    for (int one = 0; one < node; one++) {
      double share = line[one] / degree;
      if (share > 0) {
        double[] target = weights[one];
        for (int other = 0; other < node; other++) {
          target[other] += share * line[other];
        }
      }
    }
  }

  /**
   * A solution of L x = right; it is nought at one node of each connected part.
   *
   * @param right adds up to nought over each connected part
   */
  public double[] solve(double[] right) {
    double[] rest = right.clone();
    for (int node = rest.length - 1; node > 0; node--) {
      if (degrees[node] > 0) {
        double share = rest[node] / degrees[node];
        for (int other = 0; other < node; other++) {
          rest[other] += share * weights[node][other];
        }
      }
    }
    double[] solution = new double[rest.length];
    for (int node = 1; node < rest.length; node++) {
      if (degrees[node] > 0) {
        double sum = rest[node];
        for (int other = 0; other < node; other++) {
          sum += weights[node][other] * solution[other];
        }
        solution[node] = sum / degrees[node];
      }
    }
    return solution;
  }
}
