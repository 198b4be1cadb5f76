package org.puebla.indicator.run;

import java.util.Collection;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.RowToColumnarExec;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * Some columns of a table as Spark's Parquet reader decodes them: thousands of rows at a time,
 * repeated texts as numbers of a dictionary.
 *
 * @param columns in the order of the batches
 */
record TableBatches(List<String> columns, JavaRDD<ColumnarBatch> batches) {

  static TableBatches of(TableRows table, Collection<String> wanted) {
    // In another order than the table's, Spark would take every batch apart into rows.
    List<String> columns =
        table.table().columns().stream()
            .map(org.puebla.table.Column::name)
            .filter(wanted::contains)
            .toList();
    Dataset<Row> rows =
        table.rows().select(columns.stream().map(functions::col).toArray(Column[]::new));
    return new TableBatches(columns, columnar(rows).executeColumnar().toJavaRDD());
  }

  /** Files are read as batches already; rows from elsewhere are gathered into some. */
  private static SparkPlan columnar(Dataset<Row> rows) {
    SparkPlan plan = rows.queryExecution().sparkPlan();
    return plan.supportsColumnar()
        ? plan
        : new RowToColumnarExec(rows.queryExecution().executedPlan());
  }
}
