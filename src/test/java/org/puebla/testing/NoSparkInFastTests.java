package org.puebla.testing;

import org.apache.spark.scheduler.SparkListener;

/** Ends the fast tests where one starts Spark; the build names it to Spark there. */
public final class NoSparkInFastTests extends SparkListener {

  /** Halts, since a test of runs that fail or are interrupted would pass over an exception. */
  public NoSparkInFastTests() {
    System.err.println(
        "a fast test starts Spark: tag its class @Tag(\"spark\") and run it with"
            + " ./mvnw test-compile surefire:test@slow -Dtest=ITS_NAME");
    Runtime.getRuntime().halt(1);
  }
}
