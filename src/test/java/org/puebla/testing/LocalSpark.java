package org.puebla.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The one Spark session that tests share, on two cores and without a network. */
public final class LocalSpark {

  private static @Nullable SparkSession shared;

  private LocalSpark() {}

  /** The session; a new one after a test of a whole run has ended the last, as runs do. */
  public static synchronized SparkSession session() {
    SparkSession session = shared;
    if (session == null || session.sparkContext().isStopped()) {
      session = start();
      shared = session;
    }
    return session;
  }

  public static JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(session().sparkContext());
  }

  private static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.warehouse.dir", temporaryFolder())
        .getOrCreate();
  }

  private static String temporaryFolder() {
    try {
      return Files.createTempDirectory("puebla-warehouse").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
