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

/** Book-ins into custody for every hundred encounters. See docs/indicators/custody-rate.md. */
public final class CustodyRate extends AcrossAreas {

  public CustodyRate() {
    super(
        Definition.of("custody-rate", 1, Unit.PERCENT, Tables.FLOWS)
            .measuring(Measure.CUSTODY_BOOK_INS, Measure.ENCOUNTERS),
        Measure.CUSTODY_BOOK_INS,
        Subject::arrivals);
  }

  @Override
  protected Map<String, Figure> figures(FlowTable table, List<FlowSeries> series) {
    Map<String, Figure> met =
        Counterparts.of(Measure.ENCOUNTERS, series).inUnitOf(table.key()).arrivals(table.key());
    return ofBoth(table.arrivals(), met, (held, all) -> held.ratioTo(all, 100));
  }
}
