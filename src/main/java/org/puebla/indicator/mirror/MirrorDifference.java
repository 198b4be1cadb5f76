package org.puebla.indicator.mirror;

import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.matrix.Bounded;

/**
 * The difference of both counts over their mean, 0 to 2 (UNECE 2010). See
 * docs/indicators/mirror-difference.md.
 */
public final class MirrorDifference extends MirrorMeasures {

  private static final double MOST = 2;

  public MirrorDifference() {
    super("mirror-difference", MirrorKind.values());
  }

  @Override
  Figure of(Figure inflow, Figure outflow) {
    Evidence read = inflow.evidence().with(outflow.evidence());
    if (inflow.value() + outflow.value() == 0) {
      return new Figure(Bounded.unknown(), read.ofNothing());
    }
    boolean apart = inflow.low() > outflow.high() || outflow.low() > inflow.high();
    double nearest =
        inflow.low() > outflow.high()
            ? of(inflow.low(), outflow.high())
            : of(inflow.high(), outflow.low());
    double most = Math.max(of(inflow.low(), outflow.high()), of(inflow.high(), outflow.low()));
    return new Figure(
        new Bounded(
            of(inflow.value(), outflow.value()),
            apart ? nearest : 0,
            Double.isNaN(most) ? MOST : most),
        read);
  }

  /** Grows with the larger and falls with the smaller of two counts. */
  private static double of(double one, double other) {
    if (Double.isInfinite(one) || Double.isInfinite(other)) {
      return MOST;
    }
    return MOST * Math.abs(one - other) / (one + other);
  }
}
