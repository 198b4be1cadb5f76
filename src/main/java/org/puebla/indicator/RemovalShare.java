package org.puebla.indicator;

import java.util.List;
import java.util.Map;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Removals among removals and assisted returns. See docs/indicators/removal-share.md. */
final class RemovalShare extends AcrossAreas {

  RemovalShare() {
    super(
        Definition.of("removal-share", 1, Unit.PERCENT, Tables.FLOWS)
            .measuring(Measure.REMOVALS, Measure.ASSISTED_RETURNS),
        Measure.REMOVALS,
        Subject::departures);
  }

  @Override
  Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    Map<String, Figure> assisted =
        Counterparts.of(Measure.ASSISTED_RETURNS, series)
            .onBasisOf(table.key())
            .departures(table.key());
    return ofBoth(table.departures(), assisted, Figure::asShareBeside);
  }
}
