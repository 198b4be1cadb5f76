package org.puebla.indicator.mirror;

import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.matrix.Bounded;

/**
 * The logarithm of arrivals as the destination counted over departures as the origin did (UNECE
 * 2010). See docs/indicators/mirror-asymmetry.md.
 */
public final class MirrorAsymmetry extends MirrorMeasures {

  public MirrorAsymmetry() {
    super("mirror-asymmetry", MirrorKind.values());
  }

  @Override
  Figure of(Figure inflow, Figure outflow) {
    Evidence read = inflow.evidence().with(outflow.evidence());
    boolean nobody = inflow.value() == 0 || outflow.value() == 0;
    if (nobody) {
      return new Figure(Bounded.unknown(), read.ofNothing());
    }
    double value = Math.log(inflow.value()) - Math.log(outflow.value());
    double low = log(inflow.low()) - Math.log(outflow.high());
    double high = Math.log(inflow.high()) - log(outflow.low());
    return new Figure(
        new Bounded(
            value,
            Double.isNaN(low) ? Double.NEGATIVE_INFINITY : Math.min(low, value(value, low)),
            Double.isNaN(high) ? Double.POSITIVE_INFINITY : Math.max(high, value(value, high))),
        read);
  }

  /** The value, or a bound where there is none. */
  private static double value(double value, double bound) {
    return Double.isNaN(value) ? bound : value;
  }

  private static double log(double count) {
    return count > 0 ? Math.log(count) : Double.NEGATIVE_INFINITY;
  }
}
