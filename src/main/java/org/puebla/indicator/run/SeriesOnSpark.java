package org.puebla.indicator.run;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.puebla.indicator.counts.SeriesReader;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.model.Measure;

/** Lends the series that indicators read to others who read the same tables. */
public final class SeriesOnSpark {

  /** What is made of all series; sent to an executor. */
  @FunctionalInterface
  public interface Use extends Serializable {
    List<Row> of(Iterator<FlowSeries> series);
  }

  private SeriesOnSpark() {}

  /** Mid-year populations as indicators divide by them; reads the table now. */
  public static Population population(IndicatorTables tables) {
    return PopulationRows.read(tables);
  }

  /** Births by calendar year; reads the table now. */
  public static VitalEvents births(IndicatorTables tables) {
    return PopulationRows.events(tables, "BIR");
  }

  /** Deaths by calendar year; reads the table now. */
  public static VitalEvents deaths(IndicatorTables tables) {
    return PopulationRows.events(tables, "DEA");
  }

  /** Yearly series of causes; reads the table now. */
  public static CauseSeries causes(IndicatorTables tables, Set<String> drivers) {
    return CauseRows.read(tables.drivers(), drivers);
  }

  /** Holds all series of some measures beside each other, in one task. */
  public static JavaRDD<Row> across(IndicatorTables tables, Set<Measure> measures, Use use) {
    return ObservationRows.bySeries(tables, measures)
        .toJavaRDD()
        .coalesce(1)
        .mapPartitions(rows -> use.of(new SeriesReader(new ObservationReader(rows))).iterator());
  }
}
