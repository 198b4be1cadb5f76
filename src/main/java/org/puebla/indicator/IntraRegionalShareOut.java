package org.puebla.indicator;

import org.puebla.table.Tables;

/**
 * Departures in the region that stayed within it. See docs/indicators/intra-regional-share-out.md.
 */
final class IntraRegionalShareOut extends OfRegion {

  IntraRegionalShareOut() {
    super(
        Definition.of("intra-regional-share-out", 1, Unit.PERCENT, Tables.FLOWS),
        End.ORIGIN,
        REGION);
  }
}
