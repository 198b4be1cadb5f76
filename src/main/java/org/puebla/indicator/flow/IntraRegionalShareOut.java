package org.puebla.indicator.flow;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfRegion;
import org.puebla.indicator.Unit;
import org.puebla.table.Tables;

/**
 * Departures in the region that stayed within it. See docs/indicators/intra-regional-share-out.md.
 */
public final class IntraRegionalShareOut extends OfRegion {

  public IntraRegionalShareOut() {
    super(
        Definition.of("intra-regional-share-out", 1, Unit.PERCENT, Tables.FLOWS),
        End.ORIGIN,
        REGION);
  }
}
