package org.puebla.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.puebla.stream.Workers;

/** Spark, started when the first order comes. */
final class SparkWorkers implements Workers {

  private final LazyEngine engine;

  SparkWorkers(LazyEngine engine) {
    this.engine = engine;
  }

  @Override
  public <T extends Serializable, R extends Serializable> List<R> map(
      List<T> orders, Task<T, R> task) throws IOException {
    return orders.isEmpty()
        ? List.of()
        : JavaSparkContext.fromSparkContext(engine.session().sparkContext())
            .parallelize(orders, orders.size())
            .map(task::run)
            .collect();
  }
}
