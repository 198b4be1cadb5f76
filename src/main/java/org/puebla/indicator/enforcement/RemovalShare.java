package org.puebla.indicator.enforcement;

import java.util.List;
import java.util.Map;
import org.puebla.indicator.AcrossAreas;
import org.puebla.indicator.Counterparts;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Removals among removals and assisted returns. See docs/indicators/removal-share.md. */
public final class RemovalShare extends AcrossAreas {

  public RemovalShare() {
    super(
        Definition.of("removal-share", 1, Unit.PERCENT, Tables.FLOWS)
            .measuring(Measure.REMOVALS, Measure.ASSISTED_RETURNS),
        Measure.REMOVALS,
        Subject::departures);
  }

  @Override
  protected Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    Map<String, Figure> assisted =
        Counterparts.of(Measure.ASSISTED_RETURNS, series)
            .onBasisOf(table.key())
            .departures(table.key());
    return ofBoth(table.departures(), assisted, Figure::asShareBeside);
  }
}
