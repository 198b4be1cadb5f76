package org.puebla.attribution;

import java.util.Arrays;
import java.util.Optional;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.Panel;

/**
 * Rows of a fitted gravity model at two times. Flows at both are the fitted ones; the group of the
 * fixed effects holds what the terms leave of their change, a change of the offset included. Fixed
 * effects and first flows move with the slopes by the part of the covariates that effects take up,
 * to the first order.
 *
 * @param within what effects leave of each covariate
 * @param before places of the rows in the panel of the fit
 * @param after likewise at the second time
 */
record FittedScope(GravityFit fit, double[][] within, int[] before, int[] after) {

  Level first() {
    double[] logs = Arrays.stream(at(fit.fitted(), before)).map(Math::log).toArray();
    return new Level(
        logs, Arrays.stream(within).map(term -> at(term, before)).toArray(double[][]::new));
  }

  /** None where the model has none and its offset stands still. */
  Optional<Level> effects() {
    Panel panel = fit.panel();
    double[] logs = new double[before.length];
    double[][] response = new double[within.length][before.length];
    for (int corridor = 0; corridor < logs.length; corridor++) {
      int one = before[corridor];
      int other = after[corridor];
      logs[corridor] = Math.log(fit.fitted()[other]) - Math.log(fit.fitted()[one]);
      for (int term = 0; term < within.length; term++) {
        double change = panel.covariates()[term][other] - panel.covariates()[term][one];
        logs[corridor] -= fit.coefficients().get(term).estimate() * change;
        response[term][corridor] = within[term][other] - within[term][one] - change;
      }
    }
    boolean isStill =
        panel.effects().isEmpty()
            && Arrays.equals(at(panel.offset(), before), at(panel.offset(), after));
    return isStill ? Optional.empty() : Optional.of(new Level(logs, response));
  }

  static double[] at(double[] values, int[] places) {
    return Arrays.stream(places).mapToDouble(place -> values[place]).toArray();
  }
}
