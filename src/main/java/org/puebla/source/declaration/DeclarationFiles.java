package org.puebla.source.declaration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Where declarations lie: {@code sources/<country or int>/<id>.yml}. */
public final class DeclarationFiles {

  public static final String ENDING = ".yml";
  private static final String SOURCES = "sources";
  private static final String INTERNATIONAL = "int";
  private static final String WORLD = "M49_001";

  private DeclarationFiles() {}

  public static Path of(Path jobs, SourceDeclaration declaration) {
    return jobs.resolve(SOURCES)
        .resolve(folder(declaration.publisher()))
        .resolve(declaration.source() + ENDING);
  }

  /** The folder for the sources of a publisher. */
  public static String folder(Publisher publisher) {
    return publisher.area().equals(WORLD)
        ? INTERNATIONAL
        : publisher.area().toLowerCase(Locale.ROOT);
  }

  /** All declarations, by path; none when there is no such folder. */
  public static List<Path> in(Path jobs) {
    Path folder = jobs.resolve(SOURCES);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      Problem problem =
          Problem.at(
              Place.of(folder.toString()), "source.unreachable", String.valueOf(e.getMessage()));
      throw new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), e);
    }
  }

  /** A file as a user at the top of the project would type it. */
  public static String shown(Path jobs, Path file) {
    Path project = jobs.toAbsolutePath().normalize().getParent();
    Path absolute = file.toAbsolutePath().normalize();
    if (project == null || !absolute.startsWith(project)) {
      return file.toString();
    }
    return project.relativize(absolute).toString();
  }
}
