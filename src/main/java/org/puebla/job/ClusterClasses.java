package org.puebla.job;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the executors of a cluster need to find the program's classes: its jar and the readers that
 * Spark does not bring are sent along.
 */
final class ClusterClasses {

  /** Jars that no Spark installation has, by the beginning of their name. */
  private static final List<String> SENT =
      List.of(
          "commons-csv-",
          "fastexcel-reader-",
          "aalto-xml-",
          "stax2-api-",
          "poi-",
          "SparseBitSet-",
          "jspecify-");

  private ClusterClasses() {}

  static Map<String, String> settings() {
    return settings(ProgramDigest.location(), System.getProperty("java.class.path", ""));
  }

  static Map<String, String> settings(Path program, String classPath) {
    List<Path> sent =
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(Path::of)
            .filter(ClusterClasses::sent)
            .toList();
    if (!Files.isRegularFile(program)) {
      // Before packaging there is no jar to send: executors on this machine read the classes here.
      return Map.of(
          "spark.jars", joined(sent), "spark.executor.extraClassPath", program.toString());
    }
    return Map.of("spark.jars", sent.isEmpty() ? program.toString() : program + "," + joined(sent));
  }

  private static boolean sent(Path jar) {
    String name = jar.getFileName() == null ? "" : jar.getFileName().toString();
    return name.endsWith(".jar") && SENT.stream().anyMatch(name::startsWith);
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(","));
  }
}
