package org.puebla.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The one Spark session that all tests of a run share, on two cores and without a network. */
public final class LocalSpark {

  private LocalSpark() {}

  public static SparkSession session() {
    return Holder.SESSION;
  }

  public static JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(session().sparkContext());
  }

  /** Started by the first test that asks. */
  private static final class Holder {

    static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.warehouse.dir", temporaryFolder())
            .getOrCreate();

    private static String temporaryFolder() {
      try {
        return Files.createTempDirectory("puebla-warehouse").toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
