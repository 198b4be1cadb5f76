package org.puebla.indicator.people;

import java.util.Map;
import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.table.Tables;

/**
 * Unaccompanied children among all who came to an area. See docs/indicators/unaccompanied-share.md.
 */
public final class UnaccompaniedShare extends OfSeries {

  public UnaccompaniedShare() {
    super(
        Definition.of("unaccompanied-share", 1, Unit.PERCENT, Tables.FLOWS, Tables.STOCKS)
            .measuring(Definition.PEOPLE));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
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
