package org.puebla.estimate;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.puebla.fit.BirthEngine;
import org.puebla.fit.BirthFit;
import org.puebla.fit.BirthMargins;
import org.puebla.fit.BirthOutcome;

/** Spreads birthplaces over Spark; tables come back in the order of the list, wave by wave. */
public final class SparkBirths implements BirthEngine {

  /** Of one wave, what the driver holds at once. */
  private static final long BYTES_A_WAVE = 256L << 20;

  private final JavaSparkContext spark;

  /** An engine on a running session. */
  public SparkBirths(SparkSession session) {
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
  }

  @Override
  public void fitEach(List<BirthMargins> births, BirthFit fit, Taker taker) {
    int wave = wave(births);
    for (int begin = 0; begin < births.size(); begin += wave) {
      List<BirthMargins> part = births.subList(begin, Math.min(begin + wave, births.size()));
      List<BirthOutcome> outcomes =
          spark
              .parallelize(List.copyOf(part), Math.min(part.size(), spark.defaultParallelism()))
              .map(people -> BirthOutcome.of(fit, people))
              .collect();
      for (int at = 0; at < outcomes.size(); at++) {
        taker.accept(begin + at, outcomes.get(at));
      }
    }
  }

  /** As many as fit into the memory of a wave, and enough to keep every core at work. */
  private int wave(List<BirthMargins> births) {
    long areas = births.isEmpty() ? 1 : births.get(0).origins().length;
    long fitting = BYTES_A_WAVE / Math.max(1, areas * areas * Double.BYTES);
    return (int) Math.max(spark.defaultParallelism(), Math.min(fitting, births.size()));
  }
}
