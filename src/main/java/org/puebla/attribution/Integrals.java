package org.puebla.attribution;

import java.util.Arrays;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Shapley values of games that multiply, v(S) = &prod;<sub>i&isin;S</sub> r<sub>i</sub>, without
 * going through the coalitions. By the multilinear extension of a game (Owen 1972) the value of a
 * player is (r<sub>i</sub> &minus; 1) &int;<sub>0</sub><sup>1</sup> &prod;<sub>j&ne;i</sub> (1 + t
 * (r<sub>j</sub> &minus; 1)) dt. The integrand is a polynomial, for which the rule of Gauss and
 * Legendre with half as many points as players is exact; all its factors are above nought, so that
 * nothing cancels.
 */
final class Integrals {

  private final int players;
  private final double[] points;
  private final double[] weights;
  private final double[] products;

  Integrals(int players) {
    this.players = players;
    GaussIntegrator rule = new GaussIntegratorFactory().legendre((players + 1) / 2, 0, 1);
    this.points = new double[rule.getNumberOfPoints()];
    this.weights = new double[points.length];
    this.products = new double[players + 1];
    for (int at = 0; at < points.length; at++) {
      points[at] = rule.getPoint(at);
      weights[at] = rule.getWeight(at);
    }
  }

  /**
   * Writes the integral of each player, at least nought.
   *
   * @param ratios at least nought; may be infinite
   */
  void of(double[] ratios, double[] integrals) {
    if (players == 1) {
      integrals[0] = 1;
      return;
    }
    Arrays.fill(integrals, 0, players, 0);
    products[players] = 1;
    for (int at = 0; at < points.length; at++) {
      double point = points[at];
      for (int player = players - 1; player > 0; player--) {
        products[player] = products[player + 1] * (1 + point * (ratios[player] - 1));
      }
      double before = weights[at];
      for (int player = 0; player < players; player++) {
        integrals[player] += before * products[player + 1];
        before *= 1 + point * (ratios[player] - 1);
      }
    }
  }
}
