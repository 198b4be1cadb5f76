package org.puebla.indicator.enforcement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/**
 * Removals and assisted returns for every hundred encounters. See docs/indicators/return-rate.md.
 */
public final class ReturnRate extends AcrossAreas {

  public ReturnRate() {
    super(
        Definition.of("return-rate", 1, Unit.PERCENT, Tables.FLOWS)
            .measuring(Measure.REMOVALS, Measure.ASSISTED_RETURNS, Measure.ENCOUNTERS),
        Measure.REMOVALS,
        Subject::departures);
  }

  @Override
  protected Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    Map<String, Figure> returned = new TreeMap<>(table.departures());
    Counterparts.of(Measure.ASSISTED_RETURNS, series)
        .onBasisOf(table.key())
        .departures(table.key())
        .forEach(
            (area, assisted) ->
                returned.computeIfPresent(area, (same, removed) -> removed.plus(assisted)));
    Map<String, Figure> met =
        Counterparts.of(Measure.ENCOUNTERS, series).inUnitOf(table.key()).arrivals(table.key());
    return ofBoth(returned, met, (back, all) -> back.ratioTo(all, 100));
  }
}
