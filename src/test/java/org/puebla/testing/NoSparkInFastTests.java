package org.puebla.testing;

import org.apache.spark.scheduler.SparkListener;

/** Keeps Spark from starting where only fast tests run; the build names it to Spark there. */
public final class NoSparkInFastTests extends SparkListener {

  public NoSparkInFastTests() {
    throw new IllegalStateException(
        "a fast test starts Spark: tag its class @Tag(\"spark\") and run it with"
            + " ./mvnw test-compile surefire:test@slow -Dtest=ITS_NAME");
  }
}
