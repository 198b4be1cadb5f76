package org.puebla.indicator.time;

import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;

/**
 * How many encounters there are for each transit so many months earlier. See
 * docs/indicators/transit-ratio.md.
 */
public final class TransitRatio extends TransitCourses {

  public TransitRatio() {
    super(definition("transit-ratio", Unit.RATIO));
  }

  @Override
  Figure of(TransitPair pair) {
    return pair.figure(pair.lag().ratio());
  }
}
