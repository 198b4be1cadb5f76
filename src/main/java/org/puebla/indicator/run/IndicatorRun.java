package org.puebla.indicator.run;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Across;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfCauses;
import org.puebla.indicator.OfPeople;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * Computes chosen indicators over the same inputs as one table: Spark reads, brings the rows of
 * each series together and sorts the results; the rest is plain Java.
 */
public final class IndicatorRun {

  private IndicatorRun() {}

  /**
   * The rows of all indicators, in one partition and sorted by key. The tables are read at once,
   * figures are computed when the rows are read.
   */
  public static TableRows compute(
      SparkSession spark, IndicatorTables tables, List<Indicator> indicators) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Population population = population(tables, indicators);
    CauseSeries causes = causes(tables, indicators);
    Computation onDriver = new Computation(indicators, population, causes);
    IndicatorTask task =
        new IndicatorTask(indicators, context.broadcast(population), context.broadcast(causes));
    JavaRDD<Row> observations = ObservationRows.bySeries(tables, measures(indicators)).toJavaRDD();
    JavaRDD<Row> rows = observations.mapPartitions(task::ofEach);
    if (indicators.stream().anyMatch(Across.class::isInstance)) {
      // One task after the other reads every partition, in which series are whole.
      rows = rows.union(observations.coalesce(1).mapPartitions(task::across));
    }
    if (indicators.stream().anyMatch(OfPeople.class::isInstance)) {
      rows = rows.union(context.parallelize(ofPeople(tables, onDriver), 1));
    }
    if (indicators.stream().anyMatch(OfCauses.class::isInstance)) {
      rows = rows.union(context.parallelize(rows(onDriver.ofCauses()), 1));
    }
    return new TableRows(
            Tables.INDICATORS, spark.createDataFrame(rows, TableRows.structure(Tables.INDICATORS)))
        .sortedByKey();
  }

  /** Populations are small enough for the driver, and so are series of causes. */
  private static List<Row> ofPeople(IndicatorTables tables, Computation computation) {
    return rows(
        computation.ofPeople(
            PopulationRows.events(tables, "BIR"), PopulationRows.events(tables, "DEA")));
  }

  private static List<Row> rows(List<@Nullable Object[]> values) {
    return values.stream().map(RowFactory::create).toList();
  }

  private static CauseSeries causes(IndicatorTables tables, List<Indicator> indicators) {
    Set<String> drivers = new HashSet<>();
    indicators.forEach(indicator -> drivers.addAll(indicator.drivers()));
    return drivers.isEmpty() ? new CauseSeries() : CauseRows.read(tables.drivers(), drivers);
  }

  private static Population population(IndicatorTables tables, List<Indicator> indicators) {
    boolean isRead =
        indicators.stream().anyMatch(each -> each.inputs().contains(Tables.POPULATION));
    return isRead ? PopulationRows.read(tables) : Population.none();
  }

  private static Set<Measure> measures(Collection<Indicator> indicators) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    indicators.forEach(each -> measures.addAll(each.measures()));
    return measures;
  }
}
