package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import org.puebla.indicator.run.Indicators;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.study.StudyFiles;
import org.puebla.study.declaration.StudyFile;
import org.puebla.yaml.Spelling;

/** The studies that a job names. */
final class JobStudies {

  private JobStudies() {}

  /**
   * Reads all of them.
   *
   * @throws PueblaException with everything that is wrong with any
   */
  static List<StudyFile> of(Project project, JobFile job) {
    if (job.studies().isEmpty()) {
      return List.of();
    }
    List<String> known = StudyFiles.ids(project.jobs());
    List<StudyFile> studies = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : job.allStudies() ? known : job.studies()) {
      if (!known.contains(id)) {
        problems.add(unknown(job, id, known));
        continue;
      }
      try {
        StudyFile study = StudyFiles.read(project.jobs(), id, project::shown);
        study.indicators().stream()
            .filter(named -> Indicators.find(named).isEmpty())
            .forEach(named -> problems.add(noIndicator(study, named)));
        studies.add(study);
      } catch (PueblaException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return studies;
  }

  private static Problem noIndicator(StudyFile study, String named) {
    List<String> known = Indicators.all().stream().map(each -> each.id().text()).toList();
    return Problem.at(
        study.place(),
        "study.unknown-indicator",
        named,
        Spelling.nearest(named, known).orElse("puebla list indicators"));
  }

  private static Problem unknown(JobFile job, String id, List<String> known) {
    return Spelling.nearest(id, known)
        .map(near -> Problem.at(job.place(), "job.unknown-study-near", id, near))
        .orElseGet(
            () -> Problem.at(job.place(), "job.unknown-study", id, String.join(", ", known)));
  }
}
