package org.puebla.indicator.run;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.puebla.table.ColumnType;
import org.puebla.table.TableSchema;

/**
 * Rows on Spark that have the columns of a promised table, in its order and of its types; a wrong
 * shape cannot be made.
 */
public record TableRows(TableSchema table, Dataset<Row> rows) {

  public TableRows {
    List<String> expected = signature(structure(table));
    List<String> found = signature(rows.schema());
    if (!expected.equals(found)) {
      throw new IllegalArgumentException(
          table.name() + " has columns " + expected + " and these rows have " + found);
    }
  }

  /**
   * The rows of Parquet files.
   *
   * @param files files or folders as Spark names them; none gives no rows
   */
  public static TableRows read(SparkSession spark, TableSchema table, List<String> files) {
    StructType structure = structure(table);
    if (files.isEmpty()) {
      return new TableRows(table, spark.createDataFrame(List.of(), structure));
    }
    Dataset<Row> rows = spark.read().schema(structure).parquet(files.toArray(String[]::new));
    return new TableRows(table, rows.select(columns(table)));
  }

  /** The columns of a table as Spark types, all nullable. */
  public static StructType structure(TableSchema table) {
    return DataTypes.createStructType(
        table.columns().stream()
            .map(column -> DataTypes.createStructField(column.name(), type(column.type()), true))
            .toArray(StructField[]::new));
  }

  /** The same rows in one partition, in the order in which tables are written. */
  public TableRows sortedByKey() {
    Column[] key =
        Arrays.stream(table.keyPositions())
            .mapToObj(at -> functions.col(table.columns().get(at).name()))
            .toArray(Column[]::new);
    return new TableRows(table, rows.repartition(1).sortWithinPartitions(key));
  }

  private static Column[] columns(TableSchema table) {
    return table.columns().stream()
        .map(column -> functions.col(column.name()))
        .toArray(Column[]::new);
  }

  private static List<String> signature(StructType structure) {
    return Arrays.stream(structure.fields())
        .map(field -> field.name() + " " + field.dataType().simpleString())
        .toList();
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case NUMBER -> DataTypes.DoubleType;
      case COUNT -> DataTypes.LongType;
      case DATE -> DataTypes.DateType;
      case TRUTH -> DataTypes.BooleanType;
    };
  }
}
