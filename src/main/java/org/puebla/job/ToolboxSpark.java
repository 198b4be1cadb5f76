package org.puebla.job;

import java.io.IOException;
import org.puebla.estimate.SparkBirths;
import org.puebla.fit.BirthEngine;
import org.puebla.gravity.spark.SparkGravity;

/** Spark for one method on a researcher's own files, closed with it. */
public final class ToolboxSpark implements AutoCloseable {

  private final LazyEngine engine;

  /**
   * Spark, started when it is first needed.
   *
   * @param master as for a run
   */
  public ToolboxSpark(String master) {
    this.engine = new LazyEngine(master);
  }

  /** An engine that spreads birthplaces. */
  public BirthEngine births() throws IOException {
    return new SparkBirths(engine.session());
  }

  /** An engine that fits gravity models to files of any length. */
  public SparkGravity gravity() throws IOException {
    return new SparkGravity(engine.session());
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
