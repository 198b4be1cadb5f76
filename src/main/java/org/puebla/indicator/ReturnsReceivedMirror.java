package org.puebla.indicator;

import java.util.List;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * Returnees that a country received from another over those that the other says it sent back. See
 * docs/indicators/returns-received-mirror.md.
 */
final class ReturnsReceivedMirror extends Across {

  ReturnsReceivedMirror() {
    super(
        Definition.of("returns-received-mirror", 1, Unit.RATIO, Tables.FLOWS)
            .measuring(
                Measure.RETURNEES_RECEIVED,
                Measure.REMOVALS,
                Measure.ASSISTED_RETURNS,
                Measure.EXPULSIONS));
  }

  @Override
  void compute(List<FlowSeries> series, Population population, Results results) {
    for (MirrorCounts.Pair pair :
        MirrorCounts.of(series, Measure.RETURNEES_RECEIVED, MirrorMeasures.RETURNS)) {
      results.add(
          Subject.corridor(pair.origin(), pair.destination()),
          pair.key(),
          pair.inflow().ratioTo(pair.outflow(), 1));
    }
  }
}
