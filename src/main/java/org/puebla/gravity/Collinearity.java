package org.puebla.gravity;

import java.util.ArrayList;
import java.util.List;

/**
 * Which terms are sums of fixed effects and of earlier terms, by Cholesky's decomposition in the
 * order of the terms.
 *
 * @param kept places of terms that are not
 * @param collinear places of terms that are
 * @param nearly places of terms of which earlier ones leave less than a ten-thousandth
 */
public record Collinearity(List<Integer> kept, List<Integer> collinear, List<Integer> nearly) {

  /** Of the spread of a term, what rounding and unfinished projections may leave. */
  private static final double NOTHING = 1e-9;

  private static final double LITTLE = 1e-4;

  /**
   * Finds them.
   *
   * @param products of the terms within fixed effects
   * @param spreads sum of squares of each term about its mean, before effects were taken out
   */
  public static Collinearity of(double[][] products, double[] spreads) {
    List<Integer> kept = new ArrayList<>();
    List<Integer> collinear = new ArrayList<>();
    List<Integer> nearly = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    for (int term = 0; term < products.length; term++) {
      double within = products[term][term];
      double[] row = new double[kept.size() + 1];
      double left = within;
      for (int at = 0; at < kept.size(); at++) {
        double[] earlier = rows.get(at);
        double sum = products[term][kept.get(at)];
        for (int before = 0; before < at; before++) {
          sum -= row[before] * earlier[before];
        }
        row[at] = sum / earlier[at];
        left -= row[at] * row[at];
      }
      if (!(within > NOTHING * spreads[term]) || !(left > NOTHING * within)) {
        collinear.add(term);
      } else {
        if (left < LITTLE * within) {
          nearly.add(term);
        }
        row[kept.size()] = Math.sqrt(left);
        rows.add(row);
        kept.add(term);
      }
    }
    return new Collinearity(kept, collinear, nearly);
  }
}
