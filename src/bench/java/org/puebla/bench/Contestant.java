package org.puebla.bench;

import java.nio.file.Path;
import java.util.List;

/** One way to do a piece of work, each run in a Java machine of its own. */
enum Contestant {
  PUEBLA("Puebla"),
  DUCKDB("DuckDB, sorted"),
  DUCKDB_UNSORTED("DuckDB, unsorted"),
  SPARK("bare Spark, unsorted"),
  INDICATORS("Puebla, all indicators"),
  DUCKDB_CELLS("DuckDB, cells alone");

  /** Those who make a table of a landed file. */
  static final List<Contestant> OF_LANDING = List.of(PUEBLA, DUCKDB, DUCKDB_UNSORTED, SPARK);

  /** What the launcher gives a run over large files. */
  private static final List<String> LAUNCHER =
      List.of("-XX:+UseSerialGC", "-Xmx2g", "-XX:-UsePerfData");

  private final String title;

  Contestant(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  List<String> javaOptions() {
    return this == PUEBLA || this == SPARK || this == INDICATORS ? LAUNCHER : List.of();
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
      case INDICATORS -> new IndicatorWork(file, folder).run();
      case DUCKDB_CELLS -> new DuckDbCells(file, folder).run();
    };
  }
}
