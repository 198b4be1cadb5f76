package org.puebla.indicator;

import java.util.Map;
import java.util.Optional;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.indicator.counts.Part;
import org.puebla.indicator.counts.Population;
import org.puebla.table.Tables;

/**
 * Unaccompanied children among all who came to an area. See docs/indicators/unaccompanied-share.md.
 */
final class UnaccompaniedShare extends OfSeries {

  UnaccompaniedShare() {
    super(
        Definition.of("unaccompanied-share", 1, Unit.PERCENT, Tables.FLOWS, Tables.STOCKS)
            .measuring(Definition.PEOPLE));
  }

  @Override
  void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable all : series.ofEverybody()) {
      Optional<FlowTable> alone = series.table(all.key().ofPart(Part.UNACCOMPANIED));
      alone.ifPresent(
          children -> {
            Map<String, Figure> everybody = all.arrivals();
            children
                .arrivals()
                .forEach(
                    (area, some) -> {
                      Figure whole = everybody.get(area);
                      if (whole != null && whole.value() > 0) {
                        results.add(
                            Subject.arrivals(area),
                            all.key(),
                            some.madeFrom(whole.evidence()).asShareOf(whole));
                      }
                    });
          });
    }
  }
}
