package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puebla.causes.GravityModel;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.yaml.Spelling;

/** The gravity models that a job names. */
final class JobModels {

  private JobModels() {}

  /**
   * Reads all of them.
   *
   * @throws PueblaException with everything that is wrong with any
   */
  static List<GravityModel> of(Project project, JobFile job, Declarations declarations) {
    List<GravityModel> models = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : job.gravity()) {
      try {
        models.add(GravityModel.read(project.find(name), project.shown(project.find(name))));
      } catch (PueblaException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    List<String> names = models.stream().map(GravityModel::gravity).toList();
    names.stream()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .distinct()
        .forEach(name -> problems.add(Problem.at(job.place(), "job.two-models", name)));
    models.forEach(model -> source(declarations, model).ifPresent(problems::add));
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return models;
  }

  /** A model of the counts of a source that there is not would be told only when it is fitted. */
  private static Optional<Problem> source(Declarations declarations, GravityModel model) {
    return model
        .outcome()
        .source()
        .filter(named -> declarations.find(named).isEmpty())
        .map(
            named ->
                Problem.at(
                    model.place(),
                    "job.unknown-model-source",
                    model.gravity(),
                    named,
                    Spelling.nearest(named, ids(declarations)).orElse("puebla list sources")));
  }

  private static List<String> ids(Declarations declarations) {
    return declarations.all().stream().map(SourceDeclaration::source).toList();
  }
}
