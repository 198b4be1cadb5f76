package org.puebla.job;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** The Spark session of one run, embedded or on a cluster, closed with it. */
final class Engine implements AutoCloseable {

  private final SparkSession session;

  private Engine(SparkSession session) {
    this.session = session;
  }

  /**
   * @param master {@code local[*]}, {@code spark://host:port}, or another address of a cluster
   * @param scratch a local folder for Spark's own files
   */
  static Engine open(String master, Path scratch) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("puebla")
            .master(master)
            .config("spark.ui.enabled", false)
            .config("spark.ui.showConsoleProgress", false)
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
            .config("spark.local.dir", scratch.toString())
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.compression.codec", "zstd")
            .config("spark.sql.shuffle.partitions", 8)
            .config("spark.io.compression.codec", "zstd")
            .config("spark.log.level", "ERROR");
    if (master.startsWith("local")) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    } else {
      ClusterClasses.settings().forEach(builder::config);
    }
    return new Engine(builder.getOrCreate());
  }

  SparkSession session() {
    return session;
  }

  @Override
  public void close() {
    session.stop();
  }
}
