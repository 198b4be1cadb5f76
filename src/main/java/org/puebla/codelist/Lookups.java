package org.puebla.codelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The spelling lists that a declaration can name: {@code iso3}, {@code iso2}, {@code m49}, {@code
 * names-en}, {@code names-es}, {@code names-fr}, and the files of one folder.
 */
public final class Lookups {

  private static final String SUFFIX = ".csv";

  private final Path folder;
  private final Map<String, Lookup> read = new ConcurrentHashMap<>();

  private Lookups(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder where the files are, as a rule {@code jobs/lookups}; it may be missing
   */
  public static Lookups in(Path folder) {
    return new Lookups(folder);
  }

  /**
   * A list by its name; its file is read the first time.
   *
   * @return empty where there is neither a list nor a file of that name
   * @throws PueblaException with every mistake in the file
   */
  public Optional<Lookup> find(String name) {
    Optional<Lookup> standard = StandardLookups.find(name);
    if (standard.isPresent()) {
      return standard;
    }
    return fileNames().contains(name)
        ? Optional.of(read.computeIfAbsent(name, key -> Lookup.read(file(key))))
        : Optional.empty();
  }

  /** The names of all lists, sorted. */
  public SortedSet<String> names() {
    SortedSet<String> names = fileNames();
    names.addAll(StandardLookups.names());
    return names;
  }

  /** Everything that is wrong in any file of the folder, empty where all is well. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (String name : fileNames()) {
      if (StandardLookups.find(name).isPresent()) {
        problems.add(Problem.at(Place.of(file(name).toString()), "codelist.reserved-name", name));
        continue;
      }
      try {
        find(name);
      } catch (PueblaException e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }

  private Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }

  private SortedSet<String> fileNames() {
    SortedSet<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(SUFFIX))
          .forEach(file -> names.add(Lookup.nameOf(file)));
    } catch (IOException | UncheckedIOException e) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          List.of(
              Problem.at(
                  Place.of(folder.toString()),
                  "codelist.unreadable-lookup",
                  String.valueOf(e.getMessage()))),
          e);
    }
    return names;
  }
}
