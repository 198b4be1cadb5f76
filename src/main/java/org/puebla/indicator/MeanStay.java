package org.puebla.indicator;

import java.util.List;
import java.util.Map;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Mean days in custody, as Little's law has them. See docs/indicators/mean-stay.md. */
final class MeanStay extends AcrossAreas {

  MeanStay() {
    super(
        Definition.of("mean-stay", 1, Unit.DAYS, Tables.FLOWS, Tables.STOCKS)
            .measuring(Measure.IN_CUSTODY, Measure.CUSTODY_BOOK_INS),
        Measure.IN_CUSTODY,
        Subject::arrivals);
  }

  @Override
  Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    double days = table.key().moment().days();
    if (days == 0) {
      return Map.of();
    }
    Map<String, Figure> entered =
        Counterparts.of(Measure.CUSTODY_BOOK_INS, series).arrivals(table.key());
    return ofBoth(table.arrivals(), entered, (held, entries) -> held.ratioTo(entries, days));
  }
}
