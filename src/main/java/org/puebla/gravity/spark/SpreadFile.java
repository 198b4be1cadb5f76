package org.puebla.gravity.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.PanelHeader;

/** A CSV or Parquet file as Spark reads it, part by part. */
record SpreadFile(SparkSession session, String file, GravitySpec spec) {

  private static final String BROKEN = "_broken";

  static boolean isParquet(String file) {
    return file.toLowerCase(Locale.ROOT).replaceAll("/+$", "").endsWith(".parquet");
  }

  JavaRDD<ReadBlock> blocks() {
    return isParquet(file) ? parquet() : csv();
  }

  private JavaRDD<ReadBlock> parquet() {
    Dataset<Row> whole = session.read().parquet(file);
    requireColumns(List.of(whole.columns()));
    List<String> asked = new ArrayList<>(spec.numbers());
    spec.names().stream().filter(name -> !asked.contains(name)).forEach(asked::add);
    Dataset<Row> some =
        whole.select(
            asked.stream()
                .map(name -> functions.col("`" + name.replace("`", "``") + "`"))
                .toArray(Column[]::new));
    return blocks(some, layout(asked, -1));
  }

  /** The header by itself first: names are matched as they stand, and places count. */
  private JavaRDD<ReadBlock> csv() {
    List<Row> first = reader().csv(file).takeAsList(1);
    List<String> header = new ArrayList<>();
    if (!first.isEmpty()) {
      for (int at = 0; at < first.get(0).size(); at++) {
        header.add(first.get(0).isNullAt(at) ? "" : first.get(0).getString(at).strip());
      }
    }
    requireColumns(header);
    StructType schema = new StructType();
    for (int at = 0; at < header.size(); at++) {
      schema = schema.add("c" + at, DataTypes.StringType);
    }
    Dataset<Row> rows =
        reader()
            .option("header", true)
            .option("mode", "PERMISSIVE")
            .option("columnPruning", false)
            .option("columnNameOfCorruptRecord", BROKEN)
            .schema(schema.add(BROKEN, DataTypes.StringType))
            .csv(file);
    return blocks(rows, layout(header, header.size()));
  }

  private DataFrameReader reader() {
    return session
        .read()
        .option("quote", "\"")
        .option("escape", "\"")
        .option("maxColumns", 100_000);
  }

  private static JavaRDD<ReadBlock> blocks(Dataset<Row> rows, RowLayout layout) {
    return rows.toJavaRDD().mapPartitions(some -> new RowReader(some, layout));
  }

  private RowLayout layout(List<String> columns, int broken) {
    List<String> numbers = spec.numbers();
    return new RowLayout(
        numbers.toArray(String[]::new),
        numbers.stream().mapToInt(columns::indexOf).toArray(),
        spec.names().stream().mapToInt(columns::indexOf).toArray(),
        spec.weights().map(numbers::indexOf).orElse(-1),
        broken,
        columns.size(),
        broken >= 0);
  }

  /** What is near to a column is told before Spark is started. */
  private void requireColumns(List<String> header) {
    new PanelHeader(file, header).require(spec, (column, columns) -> Optional.empty());
  }
}
