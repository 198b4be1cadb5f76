package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import org.puebla.causes.GravityModel;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The gravity models that a job names. */
final class JobModels {

  private JobModels() {}

  /**
   * Reads all of them.
   *
   * @throws PueblaException with everything that is wrong with any
   */
  static List<GravityModel> of(Project project, JobFile job) {
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
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return models;
  }
}
