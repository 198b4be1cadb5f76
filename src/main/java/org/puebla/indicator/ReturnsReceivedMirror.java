package org.puebla.indicator;

import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.MirrorKind;

/**
 * Returnees that a country received from another over those that the other says it sent back. See
 * docs/indicators/returns-received-mirror.md.
 */
final class ReturnsReceivedMirror extends MirrorMeasures {

  ReturnsReceivedMirror() {
    super("returns-received-mirror", MirrorKind.RETURNS);
  }

  @Override
  Figure of(Figure inflow, Figure outflow) {
    return inflow.ratioTo(outflow, 1);
  }
}
