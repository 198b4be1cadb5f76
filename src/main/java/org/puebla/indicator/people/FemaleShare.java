package org.puebla.indicator.people;

import java.util.Map;
import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.table.Tables;

/** Women among the women and men who came to an area. See docs/indicators/female-share.md. */
public final class FemaleShare extends OfSeries {

  public FemaleShare() {
    super(
        Definition.of("female-share", 1, Unit.PERCENT, Tables.FLOWS, Tables.STOCKS)
            .measuring(Definition.PEOPLE));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable all : series.tables()) {
      if (all.key().sex().equals("_T")) {
        Optional<FlowTable> men = series.table(all.key().ofSex("M"));
        series
            .table(all.key().ofSex("F"))
            .ifPresent(women -> men.ifPresent(others -> compare(all, women, others, results)));
      }
    }
  }

  private static void compare(FlowTable all, FlowTable women, FlowTable men, Results results) {
    Map<String, Figure> females = women.arrivals();
    Map<String, Figure> males = men.arrivals();
    all.arrivals()
        .keySet()
        .forEach(
            area -> {
              Figure female = females.get(area);
              Figure male = males.get(area);
              if (female != null && male != null) {
                results.add(Subject.arrivals(area), all.key(), female.asShareBeside(male));
              }
            });
  }
}
