package org.puebla.indicator.people;

import java.util.Map;
import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.table.Tables;

/**
 * Children under 18 among those who came to an area and whose age is known. See
 * docs/indicators/child-share.md.
 */
public final class ChildShare extends OfSeries {

  private static final int MAJORITY = 18;

  public ChildShare() {
    super(
        Definition.of("child-share", 1, Unit.PERCENT, Tables.FLOWS, Tables.STOCKS)
            .measuring(Definition.PEOPLE));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable all : series.tables()) {
      MatrixKey key = all.key();
      if (key.age().equals("_T")) {
        Optional<FlowTable> children = series.ofAges(key, 0, MAJORITY - 1);
        series
            .ofAges(key, MAJORITY, AgeRanges.OPEN_END)
            .ifPresent(adults -> children.ifPresent(young -> compare(all, young, adults, results)));
      }
    }
  }

  private static void compare(FlowTable all, FlowTable young, FlowTable grown, Results results) {
    Map<String, Figure> children = young.arrivals();
    Map<String, Figure> adults = grown.arrivals();
    all.arrivals()
        .forEach(
            (area, everybody) -> {
              Figure some = children.get(area);
              Figure others = adults.get(area);
              if (some != null && others != null) {
                // Those whose age nobody wrote down may all be children, or none of them.
                double unknown = everybody.high() - some.low() - others.low();
                results.add(
                    Subject.arrivals(area),
                    all.key(),
                    some.orWith(unknown).asShareBeside(others.orWith(unknown)));
              }
            });
  }
}
