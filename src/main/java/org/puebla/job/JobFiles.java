package org.puebla.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.Declarations;
import org.puebla.yaml.Yaml;

/** Reads job files. */
public final class JobFiles {

  private JobFiles() {}

  /**
   * @throws org.puebla.model.PueblaException with everything that is wrong with its form
   */
  public static JobFile read(Project project, Path file) {
    return Yaml.read(file, project.shown(file), JobFile.class);
  }

  /**
   * What is wrong with a job that has the right form: names that there are not, broken models and
   * studies.
   */
  public static List<Problem> problems(Project project, JobFile job, Declarations declarations) {
    List<Problem> problems = new ArrayList<>(JobSources.problems(job, declarations));
    try {
      JobModels.of(project, job, declarations);
    } catch (PueblaException wrong) {
      problems.addAll(wrong.problems());
    }
    try {
      JobStudies.of(project, job);
    } catch (PueblaException wrong) {
      problems.addAll(wrong.problems());
    }
    return problems;
  }
}
