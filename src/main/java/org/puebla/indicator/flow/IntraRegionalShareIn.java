package org.puebla.indicator.flow;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfRegion;
import org.puebla.indicator.Unit;
import org.puebla.table.Tables;

/**
 * Arrivals in the region that came from within it. See docs/indicators/intra-regional-share-in.md.
 */
public final class IntraRegionalShareIn extends OfRegion {

  public IntraRegionalShareIn() {
    super(
        Definition.of("intra-regional-share-in", 1, Unit.PERCENT, Tables.FLOWS),
        End.DESTINATION,
        REGION);
  }
}
