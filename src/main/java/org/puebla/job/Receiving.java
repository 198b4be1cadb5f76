package org.puebla.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;

/**
 * Takes the files of a folder laid out as {@code <source>/<edition>/<file>} into the landing zone.
 */
final class Receiving {

  private final Project project;
  private final Store store;

  Receiving(Project project, Store store) {
    this.project = project;
    this.store = store;
  }

  /**
   * Lands what is new for these sources.
   *
   * @throws PueblaException when the folder is not there or a file cannot be taken
   */
  void receive(JobFile job, List<SourceDeclaration> sources) throws IOException {
    if (job.receive().isEmpty()) {
      return;
    }
    String folder = job.receive().get();
    if (!Files.isDirectory(project.home().resolve(folder))) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING, Problem.at(job.place(), "job.no-receive-folder", folder));
    }
    receive(folder, sources);
  }

  /** Lands what a folder, relative to the project, holds of these sources. */
  void receive(String relative, List<SourceDeclaration> sources) throws IOException {
    Path folder = project.home().resolve(relative);
    for (SourceDeclaration source : sources) {
      for (Path edition : folders(folder.resolve(source.source()))) {
        String date = edition.getFileName().toString();
        for (Path file : files(edition)) {
          if (!Landing.isWithdrawn(store, source.source(), date, file)) {
            Landing.land(store, source, date, file, project.shown(file));
          }
        }
      }
    }
  }

  private static List<Path> folders(Path parent) throws IOException {
    return children(parent).stream().filter(Files::isDirectory).toList();
  }

  /** The publisher's files; what a sample must become stands beside it and is not one of them. */
  private static List<Path> files(Path edition) throws IOException {
    return children(edition).stream()
        .filter(Files::isRegularFile)
        .filter(file -> !file.getFileName().toString().matches("expected.*\\.csv|\\..*"))
        .toList();
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return new ArrayList<>(children.sorted().toList());
    }
  }
}
