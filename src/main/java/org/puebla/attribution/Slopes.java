package org.puebla.attribution;

import java.util.List;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.GravityFit;

/**
 * Estimated coefficients of a gravity model.
 *
 * @param estimates one for each name
 * @param covariance of the estimates, in the order of the names
 */
public record Slopes(List<String> names, double[] estimates, double[][] covariance) {

  public Slopes {
    names = List.copyOf(names);
  }

  /** The coefficients of a fit, with the covariance of its kind of errors. */
  public static Slopes of(GravityFit fit) {
    return new Slopes(
        fit.coefficients().stream().map(Coefficient::term).toList(),
        fit.coefficients().stream().mapToDouble(Coefficient::estimate).toArray(),
        fit.result().covariance());
  }
}
