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

/** Mean days in custody, as Little's law has them. See docs/indicators/mean-stay.md. */
public final class MeanStay extends AcrossAreas {

  public MeanStay() {
    super(
        Definition.of("mean-stay", 1, Unit.DAYS, Tables.FLOWS, Tables.STOCKS)
            .measuring(Measure.IN_CUSTODY, Measure.CUSTODY_BOOK_INS),
        Measure.IN_CUSTODY,
        Subject::arrivals);
  }

  @Override
  protected Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    double days = table.key().moment().days();
    if (days == 0) {
      return Map.of();
    }
    Map<String, Figure> entered =
        Counterparts.of(Measure.CUSTODY_BOOK_INS, series).arrivals(table.key());
    return ofBoth(table.arrivals(), entered, (held, entries) -> held.ratioTo(entries, days));
  }
}
