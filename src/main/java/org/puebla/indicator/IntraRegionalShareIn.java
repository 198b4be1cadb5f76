package org.puebla.indicator;

import org.puebla.table.Tables;

/**
 * Arrivals in the region that came from within it. See docs/indicators/intra-regional-share-in.md.
 */
final class IntraRegionalShareIn extends OfRegion {

  IntraRegionalShareIn() {
    super(
        Definition.of("intra-regional-share-in", 1, Unit.PERCENT, Tables.FLOWS),
        End.DESTINATION,
        REGION);
  }
}
