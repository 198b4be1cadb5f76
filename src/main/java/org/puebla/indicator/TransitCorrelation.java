package org.puebla.indicator;

import org.puebla.indicator.counts.Figure;

/**
 * How closely encounters follow transits at the lag at which they follow them best. See
 * docs/indicators/transit-correlation.md.
 */
final class TransitCorrelation extends TransitCourses {

  TransitCorrelation() {
    super(definition("transit-correlation", Unit.RATIO));
  }

  @Override
  Figure of(TransitPair pair) {
    return pair.figure(pair.lag().correlation());
  }
}
