package org.puebla.bench;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** A Spark session on two cores, with the settings of an embedded run of Puebla. */
final class EmbeddedSpark {

  private EmbeddedSpark() {}

  static SparkSession open(Path scratch) {
    return SparkSession.builder()
        .appName("bench")
        .master("local[2]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", false)
        .config("spark.ui.showConsoleProgress", false)
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
        .config("spark.local.dir", scratch.toString())
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.parquet.compression.codec", "zstd")
        .config("spark.io.compression.codec", "zstd")
        .config("spark.log.level", "ERROR")
        .getOrCreate();
  }
}
