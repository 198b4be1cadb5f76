package org.puebla.indicator;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.puebla.model.ObservationStatus;

/**
 * Mid-year population of every area, sex and age for every year between the first and the last that
 * its source publishes, straight lines between published years.
 */
final class PopulationByYear {

  /** What a population is found by. */
  static final List<String> KEY = List.of("area", "sex", "age", "mid_year");

  static final List<String> FIGURES =
      List.of("value", "low", "high", "cells", "severity", "digest");

  private PopulationByYear() {}

  static Dataset<Row> of(Dataset<Row> population) {
    return interpolated(oneSourceAnArea(published(population)));
  }

  private static Dataset<Row> published(Dataset<Row> population) {
    Column midYear = col("period_basis").equalTo("MID").and(col("time_period").rlike("^\\d{4}$"));
    Column people = col("measure").equalTo("POP");
    List<Column> cell =
        CellSums.ofObservation(
            col("source_id"),
            col("edition"),
            col("ref_area"),
            col("sex"),
            col("age"),
            col("time_period"));
    Column[] columns =
        Stream.concat(
                Stream.of(
                    col("source_id"),
                    col("edition"),
                    col("ref_area").as("area"),
                    col("sex"),
                    col("age"),
                    col("time_period").try_cast("int").as("mid_year")),
                cell.stream())
            .toArray(Column[]::new);
    Dataset<Row> rows =
        population.filter(people.and(midYear)).select(columns).repartition(col("area"));
    Column complete = col("known").equalTo(col("cells")).and(col("open").equalTo(0));
    return Margin.ofBothSexes().of(Margin.ofAllAges().of(rows)).filter(complete);
  }

  /** The source that reaches furthest; of several the first by name. Sources are not joined up. */
  private static Dataset<Row> oneSourceAnArea(Dataset<Row> published) {
    WindowSpec source = Window.partitionBy(col("area"), col("source_id"), col("edition"));
    WindowSpec sources =
        Window.partitionBy(col("area"))
            .orderBy(col("last_year").desc(), col("source_id"), col("edition").desc());
    return published
        .withColumn("last_year", max(col("mid_year")).over(source))
        .withColumn("place", rank().over(sources))
        .filter(col("place").equalTo(1))
        .select(FlowCells.columns(KEY, FIGURES));
  }

  private static Dataset<Row> interpolated(Dataset<Row> published) {
    WindowSpec series =
        Window.partitionBy(col("area"), col("sex"), col("age")).orderBy(col("mid_year"));
    Dataset<Row> spans = published.withColumn("next_year", lead(col("mid_year"), 1).over(series));
    for (String figure : FIGURES) {
      spans = spans.withColumn("next_" + figure, lead(col(figure), 1).over(series));
    }
    Column years =
        sequence(col("mid_year"), coalesce(col("next_year").minus(1), col("mid_year")), lit(1));
    Column isPublished = col("year").equalTo(col("mid_year"));
    int estimated = StatusSeverity.of(ObservationStatus.ESTIMATED);
    return spans
        .withColumn("year", explode(years))
        .select(
            col("area"),
            col("sex"),
            col("age"),
            col("year").as("mid_year"),
            onTheLine("value"),
            onTheLine("low"),
            onTheLine("high"),
            when(isPublished, col("cells"))
                .otherwise(col("cells").plus(col("next_cells")))
                .as("cells"),
            when(isPublished, col("severity"))
                .otherwise(greatest(col("severity"), col("next_severity"), lit(estimated)))
                .as("severity"),
            when(isPublished, col("digest"))
                .otherwise(col("digest").bitwiseXOR(col("next_digest")))
                .as("digest"));
  }

  private static Column onTheLine(String figure) {
    Column length = col("next_year").minus(col("mid_year"));
    Column passed = col("year").minus(col("mid_year"));
    Column between =
        col(figure)
            .cast("double")
            .multiply(length.minus(passed))
            .plus(col("next_" + figure).cast("double").multiply(passed))
            .divide(length);
    return when(passed.equalTo(0), col(figure).cast("double"))
        .otherwise(between)
        .cast(CellSums.EXACT)
        .as(figure);
  }
}
