package org.puebla.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that holds what statisticians write, and what its files are called in messages.
 *
 * @param home the folder that relative paths of a job file start from
 * @param jobs the folder of job files, sources and lookups
 */
public record Project(Path home, Path jobs) {

  /** The folder of samples that come with the program. */
  static final String SAMPLES = "data-samples";

  /** The project whose job files stand in {@code jobs} below its home. */
  public static Project at(Path home) {
    return new Project(home, home.resolve("jobs"));
  }

  /** The folder of spelling lists. */
  public Path lookups() {
    return jobs.resolve("lookups");
  }

  /**
   * The file of a declaration.
   *
   * @param named as its place names it, with the folder of job files before it
   */
  Path declaration(String named) {
    return jobs.toAbsolutePath().resolveSibling(named);
  }

  /**
   * Finds a file as a user names it: from where the user is, from the project, among the job files,
   * with or without its ending.
   */
  public Path find(String typed) {
    Path asTyped = Path.of(typed);
    return Stream.of(
            asTyped, home.resolve(typed), jobs.resolve(typed), jobs.resolve(typed + ".yml"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(asTyped);
  }

  /** A file's name as the user would type it from the project's folder. */
  public String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = home.toAbsolutePath().normalize();
    return (absolute.startsWith(base) ? base.relativize(absolute) : file).toString();
  }
}
