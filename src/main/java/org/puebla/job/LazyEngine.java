package org.puebla.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** An engine that is started when it is first needed, and its scratch folder. */
final class LazyEngine implements AutoCloseable {

  private final String master;
  private @Nullable Engine engine;
  private @Nullable Path scratch;

  LazyEngine(String master) {
    this.master = master;
  }

  SparkSession session() throws IOException {
    if (engine == null) {
      engine = Engine.open(master, scratch());
    }
    return engine.session();
  }

  /** A local folder that goes when the engine goes. */
  Path scratch() throws IOException {
    if (scratch == null) {
      scratch = Files.createTempDirectory("puebla-run");
    }
    return scratch;
  }

  @Override
  public void close() throws IOException {
    if (engine != null) {
      engine.close();
    }
    if (scratch != null) {
      try (Stream<Path> files = Files.walk(scratch)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
