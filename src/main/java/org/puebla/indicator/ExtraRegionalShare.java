package org.puebla.indicator;

import org.puebla.table.Tables;

/**
 * Arrivals in the region that came from outside of it. See docs/indicators/extra-regional-share.md.
 */
final class ExtraRegionalShare extends OfRegion {

  ExtraRegionalShare() {
    super(
        Definition.of("extra-regional-share", 1, Unit.PERCENT, Tables.FLOWS),
        End.DESTINATION,
        ELSEWHERE);
  }
}
