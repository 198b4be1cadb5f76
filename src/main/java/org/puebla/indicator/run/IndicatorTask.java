package org.puebla.indicator.run;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.counts.SeriesReader;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.population.Population;

/** What an executor does with a partition of observations; holds one series at a time. */
final class IndicatorTask implements Serializable {

  private static final long serialVersionUID = 1;

  private final ArrayList<String> ids;
  private final Broadcast<Population> population;
  private final Broadcast<CauseSeries> causes;

  IndicatorTask(
      List<Indicator> indicators, Broadcast<Population> population, Broadcast<CauseSeries> causes) {
    this.ids = new ArrayList<>(indicators.stream().map(each -> each.id().text()).toList());
    this.population = population;
    this.causes = causes;
  }

  /** The rows of indicators that read one series at a time. */
  Iterator<Row> ofEach(Iterator<Row> observations) {
    Computation computation = computation();
    SeriesReader series = new SeriesReader(new ObservationReader(observations));
    return new Iterator<>() {
      private Iterator<@Nullable Object[]> rows = List.<@Nullable Object[]>of().iterator();

      @Override
      public boolean hasNext() {
        while (!rows.hasNext() && series.hasNext()) {
          rows = computation.ofEach(series.next()).iterator();
        }
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return RowFactory.create(rows.next());
      }
    };
  }

  /** The rows of indicators that hold series beside each other; holds all series of theirs. */
  Iterator<Row> across(Iterator<Row> observations) {
    Computation computation = computation();
    Set<String> measures = computation.measuresAcross();
    Iterator<Row> wanted =
        StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(observations, Spliterator.ORDERED), false)
            .filter(row -> measures.contains(ObservationReader.measure(row)))
            .iterator();
    return computation.across(new SeriesReader(new ObservationReader(wanted))).stream()
        .map(RowFactory::create)
        .iterator();
  }

  private Computation computation() {
    List<Indicator> indicators = ids.stream().map(id -> Indicators.find(id).orElseThrow()).toList();
    return new Computation(indicators, population.value(), causes.value());
  }
}
