package org.puebla.indicator.time;

import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;

/**
 * How closely encounters follow transits at the lag at which they follow them best. See
 * docs/indicators/transit-correlation.md.
 */
public final class TransitCorrelation extends TransitCourses {

  public TransitCorrelation() {
    super(definition("transit-correlation", Unit.RATIO));
  }

  @Override
  Figure of(TransitPair pair) {
    return pair.figure(pair.lag().correlation());
  }
}
