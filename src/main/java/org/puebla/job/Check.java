package org.puebla.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.codelist.Lookups;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.row.ExampleCheck;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * Finds everything that is wrong with what statisticians wrote, without data and without an engine.
 */
public final class Check {

  private final Project project;
  private final Lookups lookups;
  private final List<Problem> broken = new ArrayList<>();
  private final List<SourceDeclaration> declared = new ArrayList<>();

  private Check(Project project) {
    this.project = project;
    this.lookups = Lookups.in(project.lookups());
  }

  public static Check of(Project project) {
    Check check = new Check(project);
    try {
      check.declared.addAll(Declarations.read(project.jobs()).all());
    } catch (PueblaException invalid) {
      check.broken.addAll(invalid.problems());
    }
    return check;
  }

  /** Problems of these files, or of all when none is named. */
  public List<Problem> problems(List<Path> files) throws IOException {
    List<Problem> problems = new ArrayList<>(broken);
    problems.addAll(lookups.problems());
    if (problems.isEmpty()) {
      for (SourceDeclaration source : chosen(files)) {
        problems.addAll(Gates.problems(source));
        problems.addAll(ExampleCheck.problems(source, SpellingLists.of(source, lookups)));
      }
      for (Path job : jobs(files)) {
        problems.addAll(jobProblems(job));
      }
    }
    return problems.stream().filter(problem -> concerns(problem, files)).distinct().toList();
  }

  /** How many declarations these files are. */
  public long sources(List<Path> files) {
    return chosen(files).size();
  }

  /** How many examples they hold. */
  public long examples(List<Path> files) {
    return chosen(files).stream().mapToLong(source -> source.examples().size()).sum();
  }

  private List<SourceDeclaration> chosen(List<Path> files) {
    List<String> names = files.stream().map(project::shown).toList();
    return declared.stream()
        .filter(source -> names.isEmpty() || names.contains(source.place().file()))
        .toList();
  }

  /** Of named files, those that are no declarations; else every job file of the project. */
  private List<Path> jobs(List<Path> files) throws IOException {
    if (!files.isEmpty()) {
      List<String> declarations = declared.stream().map(source -> source.place().file()).toList();
      return files.stream().filter(file -> !declarations.contains(project.shown(file))).toList();
    }
    try (Stream<Path> children = Files.list(project.jobs())) {
      return children.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  private List<Problem> jobProblems(Path job) {
    try {
      return JobFiles.problems(
          project, JobFiles.read(project, job), Declarations.read(project.jobs()));
    } catch (PueblaException invalid) {
      return invalid.problems();
    }
  }

  /** A problem in another file is not this file's, but one in no file is everybody's. */
  private boolean concerns(Problem problem, List<Path> files) {
    return files.isEmpty()
        || problem.place() == null
        || files.stream()
            .map(project::shown)
            .anyMatch(name -> problem.place().file().endsWith(name));
  }
}
