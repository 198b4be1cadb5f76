package org.puebla.indicator.flow;

import org.puebla.indicator.Definition;
import org.puebla.indicator.OfRegion;
import org.puebla.indicator.Unit;
import org.puebla.table.Tables;

/**
 * Arrivals in the region that came from outside of it. See docs/indicators/extra-regional-share.md.
 */
public final class ExtraRegionalShare extends OfRegion {

  public ExtraRegionalShare() {
    super(
        Definition.of("extra-regional-share", 1, Unit.PERCENT, Tables.FLOWS),
        End.DESTINATION,
        ELSEWHERE);
  }
}
