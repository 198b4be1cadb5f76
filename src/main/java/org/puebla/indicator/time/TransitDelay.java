package org.puebla.indicator.time;

import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;

/**
 * How many months encounters follow transits: the lag at which their monthly growth correlates
 * best. See docs/indicators/transit-lag.md.
 */
public final class TransitDelay extends TransitCourses {

  public TransitDelay() {
    super(definition("transit-lag", Unit.MONTHS));
  }

  @Override
  Figure of(TransitPair pair) {
    return pair.figure(pair.lag().lag());
  }
}
