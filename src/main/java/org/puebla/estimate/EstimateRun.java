package org.puebla.estimate;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.TableRows;
import org.puebla.quality.Finding;
import org.puebla.table.Tables;

/**
 * Computes the {@code estimates} table: the inputs are brought together on the driver, and each
 * interval and sex is a task of its own.
 *
 * @param rows of the table, in one partition and sorted by key
 * @param findings which areas were left out, what was adjusted, how well margins were met
 * @param intervals number of intervals and sexes estimated
 */
public record EstimateRun(TableRows rows, List<Finding> findings, int intervals) {

  /** Estimates by the methods asked for; the tables are read at once. */
  public static EstimateRun compute(
      SparkSession spark, IndicatorTables tables, List<Method> methods) {
    EstimatePlan plan = new EstimatePlan(EstimateInputs.read(tables), methods);
    JavaRDD<EstimateResult> results =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(plan.tasks(), Math.max(1, plan.tasks().size()))
            .map(EstimateTask::result)
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<Finding> findings = new ArrayList<>(plan.findings());
    results.map(EstimateResult::findings).collect().forEach(findings::addAll);
    TableRows rows =
        new TableRows(
                Tables.ESTIMATES,
                spark.createDataFrame(
                    results.flatMap(result -> result.rows().iterator()),
                    TableRows.structure(Tables.ESTIMATES)))
            .sortedByKey();
    return new EstimateRun(rows, findings, plan.tasks().size());
  }
}
