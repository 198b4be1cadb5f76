package org.puebla.bench;

import java.nio.file.Path;
import java.util.List;

/** One way from the landed file to the table, each run in a Java machine of its own. */
enum Contestant {
  PUEBLA("Puebla"),
  DUCKDB("DuckDB, sorted"),
  DUCKDB_UNSORTED("DuckDB, unsorted"),
  SPARK("bare Spark, unsorted");

  /** What the launcher gives a run over large files. */
  private static final List<String> LAUNCHER =
      List.of("-XX:+UseParallelGC", "-Xmx2g", "-XX:-UsePerfData");

  private final String title;

  Contestant(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  List<String> javaOptions() {
    return this == PUEBLA || this == SPARK ? LAUNCHER : List.of();
  }

  /**
   * Does the work once.
   *
   * @param folder an empty folder; the tables are left in {@code flows} and {@code rejected} below
   */
  Work work(Path file, Path folder) throws Exception {
    return switch (this) {
      case PUEBLA -> new PueblaWork(file, folder).run();
      case DUCKDB -> new DuckDbWork(file, folder, DuckDbWork.Order.BY_KEY).run();
      case DUCKDB_UNSORTED -> new DuckDbWork(file, folder, DuckDbWork.Order.AS_READ).run();
      case SPARK -> new SparkWork(file, folder).run();
    };
  }
}
