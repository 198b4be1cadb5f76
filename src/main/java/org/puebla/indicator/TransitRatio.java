package org.puebla.indicator;

import org.puebla.indicator.counts.Figure;

/**
 * How many encounters there are for each transit so many months earlier. See
 * docs/indicators/transit-ratio.md.
 */
final class TransitRatio extends TransitCourses {

  TransitRatio() {
    super(definition("transit-ratio", Unit.RATIO));
  }

  @Override
  Figure of(TransitPair pair) {
    return pair.figure(pair.lag().ratio());
  }
}
