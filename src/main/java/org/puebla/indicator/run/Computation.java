package org.puebla.indicator.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Across;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfCauses;
import org.puebla.indicator.OfPeople;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.OfTable;
import org.puebla.indicator.Results;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.flow.FlowFigures;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.model.Measure;

/** Puts chosen indicators to work on series; knows no Spark. */
final class Computation {

  private final List<Indicator> indicators;
  private final Population population;
  private final CauseSeries causes;

  /**
   * @param causes the series that the indicators name
   */
  Computation(List<Indicator> indicators, Population population, CauseSeries causes) {
    this.indicators = indicators;
    this.population = population;
    this.causes = causes;
  }

  /** The rows of all indicators that read one series at a time. */
  List<@Nullable Object[]> ofEach(FlowSeries series) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<Indicator> asked =
        indicators.stream().filter(indicator -> reads(indicator, series)).toList();
    for (FlowTable table : series.tables()) {
      FlowFigures figures = table.beside(population, causes);
      for (Indicator indicator : asked) {
        if (indicator instanceof OfTable ofTable) {
          ofTable.compute(figures, results(indicator, rows::add));
        }
      }
    }
    for (Indicator indicator : asked) {
      if (indicator instanceof OfSeries ofSeries) {
        ofSeries.compute(series, population, results(indicator, rows::add));
      }
    }
    return rows;
  }

  /** The rows of all indicators that hold series beside each other. */
  List<@Nullable Object[]> across(Iterator<FlowSeries> series) {
    List<FlowSeries> all = new ArrayList<>();
    series.forEachRemaining(all::add);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator instanceof Across across) {
        across.compute(
            all.stream().filter(each -> reads(indicator, each)).toList(),
            causes,
            results(indicator, rows::add));
      }
    }
    return rows;
  }

  /** The rows of all indicators of populations alone. */
  List<@Nullable Object[]> ofPeople(VitalEvents births, VitalEvents deaths) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator instanceof OfPeople ofPeople) {
        ofPeople.compute(population, births, deaths, results(indicator, rows::add));
      }
    }
    return rows;
  }

  /** The rows of all indicators of causes and effects. */
  List<@Nullable Object[]> ofCauses() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator instanceof OfCauses ofCauses) {
        ofCauses.compute(causes, population, results(indicator, rows::add));
      }
    }
    return rows;
  }

  /** Codes of the measures of which those want every series. */
  Set<String> measuresAcross() {
    return indicators.stream()
        .filter(Across.class::isInstance)
        .flatMap(indicator -> indicator.measures().stream())
        .map(Measure::code)
        .collect(Collectors.toSet());
  }

  private static Results results(Indicator indicator, Consumer<@Nullable Object[]> rows) {
    return new Results(indicator.definition(), rows);
  }

  private static boolean reads(Indicator indicator, FlowSeries series) {
    String measure = series.key().basis().measure();
    return indicator.measures().stream().anyMatch(each -> each.code().equals(measure));
  }
}
