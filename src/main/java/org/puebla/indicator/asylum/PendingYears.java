package org.puebla.indicator.asylum;

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

/**
 * Years in which the claims pending would be decided at the pace of the year. See
 * docs/indicators/pending-years.md.
 */
public final class PendingYears extends AcrossAreas {

  public PendingYears() {
    super(
        Definition.of("pending-years", 1, Unit.YEARS, Tables.FLOWS, Tables.STOCKS)
            .measuring(Measure.ASYLUM_PENDING, Measure.ASYLUM_DECISIONS),
        Measure.ASYLUM_PENDING,
        Subject::arrivals);
  }

  @Override
  protected Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    if (!table.key().moment().isYear()) {
      return Map.of();
    }
    Map<String, Figure> decided =
        Counterparts.of(Measure.ASYLUM_DECISIONS, series).arrivals(table.key());
    return ofBoth(table.arrivals(), decided, (pending, inYear) -> pending.ratioTo(inYear, 1));
  }
}
