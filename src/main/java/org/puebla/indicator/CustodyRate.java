package org.puebla.indicator;

import java.util.List;
import java.util.Map;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** Book-ins into custody for every hundred encounters. See docs/indicators/custody-rate.md. */
final class CustodyRate extends AcrossAreas {

  CustodyRate() {
    super(
        Definition.of("custody-rate", 1, Unit.PERCENT, Tables.FLOWS)
            .measuring(Measure.CUSTODY_BOOK_INS, Measure.ENCOUNTERS),
        Measure.CUSTODY_BOOK_INS,
        Subject::arrivals);
  }

  @Override
  Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    Map<String, Figure> met =
        Counterparts.of(Measure.ENCOUNTERS, series).inUnitOf(table.key()).arrivals(table.key());
    return ofBoth(table.arrivals(), met, (held, all) -> held.ratioTo(all, 100));
  }
}
