package org.puebla.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puebla.codelist.Areas;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.study.chapter.Chapters;
import org.puebla.yaml.Spelling;
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
    StudyFile study = Yaml.read(file, shown.apply(file), StudyFile.class);
    List<Problem> problems = problems(study, id);
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return study;
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

  private static List<Problem> problems(StudyFile study, String id) {
    List<Problem> problems = new ArrayList<>();
    if (!study.study().equals(id)) {
      problems.add(Problem.at(study.place(), "study.other-name", study.study(), id));
    }
    if (study.areas().isEmpty() && study.corridors().isEmpty()) {
      problems.add(Problem.at(study.place(), "study.no-areas"));
    }
    study.areas().forEach(code -> area(study.place(), code, problems));
    for (StudyFile.Route route : study.corridors()) {
      area(route.place(), route.from(), problems);
      area(route.place(), route.to(), problems);
      route.through().forEach(code -> area(route.place(), code, problems));
    }
    named(study.place(), "chapter", study.chapters(), Chapters.ids(), problems);
    named(study.place(), "language", study.languages(), StudyFile.LANGUAGES, problems);
    study
        .years()
        .filter(span -> span.from().isPresent() && span.to().isPresent())
        .filter(span -> span.from().get() > span.to().get())
        .ifPresent(
            span ->
                problems.add(
                    Problem.at(
                        span.place(), "study.backwards", span.from().get(), span.to().get())));
    return problems;
  }

  private static void area(Place place, String code, List<Problem> problems) {
    if (!Areas.standard().contains(code)) {
      problems.add(Problem.at(place, "study.unknown-area", code));
    }
  }

  private static void named(
      Place place, String what, List<String> names, List<String> known, List<Problem> problems) {
    for (String name : names) {
      if (!known.contains(name)) {
        problems.add(
            Problem.at(
                place,
                "study.unknown-" + what,
                name,
                Spelling.nearest(name, known).orElse(""),
                String.join(", ", known)));
      }
    }
  }
}
