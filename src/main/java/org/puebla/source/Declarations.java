package org.puebla.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.codelist.Lookups;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.DeclarationFiles;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.rule.DeclarationRules;
import org.puebla.source.rule.Review;
import org.puebla.yaml.Yaml;

/** Every source declaration of a project, read from its {@code jobs} folder. */
public final class Declarations {

  /**
   * A declaration with the YAML it was read from.
   *
   * @param text the YAML, to be carried to where it is read again
   */
  private record Read(SourceDeclaration declaration, String text) {}

  private final Map<String, Read> byId = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Declarations() {}

  /**
   * Reads all declarations.
   *
   * @param jobs the folder that holds {@code sources} and {@code lookups}
   * @throws PueblaException with every problem of every declaration and spelling list
   */
  public static Declarations read(Path jobs) {
    Declarations declarations = examine(jobs);
    if (!declarations.problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, declarations.problems);
    }
    return declarations;
  }

  /** The same, but keeps the declarations that are valid beside the problems of the others. */
  public static Declarations examine(Path jobs) {
    Declarations declarations = new Declarations();
    Lookups lookups = Lookups.in(jobs.resolve("lookups"));
    declarations.problems.addAll(lookups.problems());
    for (Path file : DeclarationFiles.in(jobs)) {
      declarations.add(jobs, file, lookups);
    }
    return declarations;
  }

  /**
   * Reads one declaration.
   *
   * @throws PueblaException with every problem of the file
   */
  public static SourceDeclaration readFile(Path jobs, Path file) {
    return readFile(jobs, file, Lookups.in(jobs.resolve("lookups"))).declaration();
  }

  /**
   * Binds the text of a declaration that was found valid before, as when a task is given one.
   *
   * @throws PueblaException when it is not of the form of a declaration
   */
  public static SourceDeclaration parse(String text, String shownName) {
    return Yaml.read(text, shownName, SourceDeclaration.class);
  }

  /** The valid declarations, by id. */
  public List<SourceDeclaration> all() {
    return byId.values().stream().map(Read::declaration).toList();
  }

  public Optional<SourceDeclaration> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(Read::declaration);
  }

  /** The YAML that a declaration was read from. */
  public String text(SourceDeclaration declaration) {
    Read read = byId.get(declaration.source());
    if (read == null) {
      throw new IllegalArgumentException(declaration.source());
    }
    return read.text();
  }

  /** What is wrong with the others, by file and line. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void add(Path jobs, Path file, Lookups lookups) {
    try {
      Read read = readFile(jobs, file, lookups);
      Read other = byId.putIfAbsent(read.declaration().source(), read);
      if (other != null) {
        problems.add(
            Problem.at(
                read.declaration().place(),
                "source.duplicate-id",
                read.declaration().source(),
                other.declaration().place()));
      }
    } catch (PueblaException e) {
      problems.addAll(e.problems());
    }
  }

  private static Read readFile(Path jobs, Path file, Lookups lookups) {
    String shown = DeclarationFiles.shown(jobs, file);
    String text = Yaml.text(file, shown);
    Yaml.Bound<SourceDeclaration> bound = Yaml.bind(text, shown, SourceDeclaration.class);
    Review review = new Review(bound.value(), bound.places(), lookups, file);
    DeclarationRules.ALL.forEach(rule -> rule.check(review));
    if (!review.problems().isEmpty()) {
      List<Problem> inOrder = new ArrayList<>(review.problems());
      inOrder.sort(Comparator.comparingLong(Declarations::line));
      throw new PueblaException(ExitCode.INVALID, inOrder);
    }
    return new Read(bound.value(), text);
  }

  private static long line(Problem problem) {
    Place place = problem.place();
    return place == null || place.spot() == null ? 0 : Long.parseLong(place.spot());
  }
}
