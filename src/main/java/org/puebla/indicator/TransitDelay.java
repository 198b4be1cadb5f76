package org.puebla.indicator;

import org.puebla.indicator.counts.Figure;

/**
 * How many months encounters follow transits: the lag at which their monthly growth correlates
 * best. See docs/indicators/transit-lag.md.
 */
final class TransitDelay extends TransitCourses {

  TransitDelay() {
    super(definition("transit-lag", Unit.MONTHS));
  }

  @Override
  Figure of(TransitPair pair) {
    return pair.figure(pair.lag().lag());
  }
}
