package org.puebla.indicator.mirror;

import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.MirrorKind;

/**
 * Returnees that a country received from another over those that the other says it sent back. See
 * docs/indicators/returns-received-mirror.md.
 */
public final class ReturnsReceivedMirror extends MirrorMeasures {

  public ReturnsReceivedMirror() {
    super("returns-received-mirror", MirrorKind.RETURNS);
  }

  @Override
  Figure of(Figure inflow, Figure outflow) {
    return inflow.ratioTo(outflow, 1);
  }
}
