package org.puebla.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.study.declaration.StudyFile;
import org.puebla.yaml.Yaml;

/** The studies that are declared in the folder {@code studies} of the job files, a file each. */
public final class StudyFiles {

  private static final String FOLDER = "studies";
  private static final String SUFFIX = ".yml";

  private StudyFiles() {}

  /** Ids of all that are declared, sorted. */
  public static List<String> ids(Path jobs) {
    Path folder = jobs.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one.
   *
   * @param shown a file as a user would type it
   * @throws PueblaException with everything that is wrong with it
   */
  public static StudyFile read(Path jobs, String id, Function<Path, String> shown) {
    Path file = jobs.resolve(FOLDER).resolve(id + SUFFIX);
    String name = shown.apply(file);
    Yaml.Bound<StudyFile> study = Yaml.bind(Yaml.text(file, name), name, StudyFile.class);
    List<Problem> problems = StudyChecks.problems(study.value(), id, study.places());
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return study.value();
  }

  /**
   * Reads all of them.
   *
   * @param shown a file as a user would type it
   * @throws PueblaException with everything that is wrong with the first that is wrong
   */
  public static List<StudyFile> all(Path jobs, Function<Path, String> shown) {
    return ids(jobs).stream().map(id -> read(jobs, id, shown)).toList();
  }
}
