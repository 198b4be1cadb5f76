package org.puebla.bench;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The same columns by Spark's own reader and writer.
 *
 * <p>It does less: the rows stay as they come, a locator numbers rows within a part because Spark
 * does not know lines, and refused rows are counted but not kept.
 */
final class SparkWork {

  private static final String SCHEMA =
      "fiscal_year STRING, month_grouping STRING, month STRING, region STRING, state STRING,"
          + " demographic STRING, citizenship STRING, title STRING, printed STRING";
  private static final String MONTHS =
      """
      SELECT CAST(fiscal AS STRING) AS fiscal_year, upper(date_format(first_day, 'MMM')) AS month,
        date_format(first_day, 'yyyy-MM') AS time_period,
        first_day AS period_start, add_months(first_day, 1) AS period_end
      FROM (SELECT fiscal, make_date(fiscal - IF(m >= 10, 1, 0), m, 1) AS first_day
        FROM (SELECT explode(sequence(2000, 2099)) AS fiscal),
             (SELECT explode(sequence(1, 12)) AS m))
      """;
  private static final String DEMOGRAPHICS =
      """
      VALUES ('Single Adults', 'SGL', 'Y_GE18'), ('FMUA', 'FAM', '_U'),
        ('Accompanied Minors', 'ACC', 'Y_LT18'), ('UC / Single Minors', 'UNA', 'Y_LT18')
        AS demographics (demographic, accompaniment, age)
      """;

  private final Path file;
  private final Path folder;

  SparkWork(Path file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  Work run() throws Exception {
    try (SparkSession spark = EmbeddedSpark.open(folder.resolve("scratch"))) {
      // Without this Spark counts too few bad rows and takes some for good.
      spark.conf().set("spark.sql.csv.parser.columnPruning.enabled", false);
      Observation counted = new Observation("rows");
      Column kept = col("refused").equalTo(false);
      flows(
              judged(spark)
                  .observe(
                      counted,
                      count(when(kept, 1)).as("kept"),
                      count(when(col("refused"), 1)).as("refused"))
                  .where(kept))
          .write()
          .parquet(folder.resolve("flows").toString());
      return new Work(
          (Long) counted.getAsJava().get("kept"),
          (Long) counted.getAsJava().get("refused"),
          List.of());
    }
  }

  private Dataset<Row> judged(SparkSession spark) {
    Dataset<Row> areas =
        spark
            .read()
            .option("header", true)
            .option("comment", "#")
            .csv("jobs/lookups/areas-cbp.csv")
            .toDF("citizenship", "origin");
    Dataset<Row> landed =
        spark
            .read()
            .schema(SCHEMA)
            .option("header", true)
            .csv(file.toString())
            .withColumn("row", monotonically_increasing_id());
    Column number = expr("try_cast(printed AS DOUBLE)");
    Column readable =
        col("origin")
            .isNotNull()
            .and(col("time_period").isNotNull())
            .and(col("age").isNotNull())
            .and(col("number").isNotNull())
            .and(col("number").geq(0))
            .and(expr("number = floor(number)"));
    return landed
        .join(broadcast(areas), "citizenship", "left")
        .join(broadcast(spark.sql(DEMOGRAPHICS)), "demographic", "left")
        .join(
            broadcast(spark.sql(MONTHS)),
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("fiscal_year", "month")).toSeq(),
            "left")
        .withColumn("number", number)
        .withColumn("refused", when(readable, lit(false)).otherwise(lit(true)));
  }

  private static Dataset<Row> flows(Dataset<Row> kept) {
    Column breakdown =
        concat(
            lit("region="),
            col("region"),
            lit(";state="),
            col("state"),
            lit(";title="),
            col("title"));
    Column seriesKey =
        concat_ws(
            ".",
            lit("USA"),
            col("origin"),
            lit("USA.CTZ.ENC.EV.M00.IRR._T._T"),
            col("age"),
            col("accompaniment"),
            lit("M.CAL"),
            col("breakdown"));
    Column identity =
        concat_ws(
            "|",
            col("series_key"),
            col("time_period"),
            lit(PueblaWork.SOURCE),
            lit(PueblaWork.EDITION));
    return kept.withColumn("breakdown", breakdown)
        .withColumn("series_key", seriesKey)
        .withColumn("obs_id", substring(md5(identity.cast("binary")), 1, 20))
        .select(
            lit("USA").as("ref_area"),
            col("origin"),
            lit("USA").as("destination"),
            lit("CTZ").as("origin_basis"),
            lit("ENC").as("measure"),
            lit("EV").as("stat_unit"),
            lit("M00").as("duration"),
            lit("IRR").as("legal_status"),
            lit("_T").as("reason"),
            lit("_T").as("sex"),
            col("age"),
            col("accompaniment"),
            lit("M").as("freq"),
            col("time_period"),
            lit("CAL").as("period_basis"),
            lit(PueblaWork.SOURCE).as("source_id"),
            lit(PueblaWork.EDITION).as("edition"),
            col("breakdown"),
            col("period_start"),
            col("period_end"),
            col("number").as("obs_value"),
            col("number").as("obs_low"),
            col("number").as("obs_high"),
            lit("EV").as("unit_measure"),
            lit("A").as("obs_status"),
            lit("").as("conf_status"),
            lit("").as("flags"),
            col("printed").as("raw_value"),
            lit(PueblaWork.SHA256).as("source_sha256"),
            concat(lit("row "), col("row")).as("source_locator"),
            col("series_key"),
            col("obs_id"));
  }
}
