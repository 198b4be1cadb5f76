package org.puebla.cli.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.puebla.job.Project;
import org.puebla.study.StudyFiles;
import org.puebla.study.chapter.Chapters;
import org.puebla.study.declaration.StudyFile;

/** Explains studies and names the file that declares them. */
public final class StudyGlossary implements Glossary {

  private final Project project;
  private final Locale locale;

  public StudyGlossary(Project project, Locale locale) {
    this.project = project;
    this.locale = locale;
  }

  @Override
  public Stream<Map<String, Object>> cards(String id) {
    return StudyFiles.ids(project.jobs()).stream()
        .filter(id::equals)
        .map(each -> card(StudyFiles.read(project.jobs(), each, project::shown)));
  }

  @Override
  public Stream<String> names() {
    return StudyFiles.ids(project.jobs()).stream();
  }

  private Map<String, Object> card(StudyFile study) {
    List<String> chapters = study.chapters().isEmpty() ? Chapters.ids() : study.chapters();
    return Glossary.card(
        "study", study.study(),
        "title", study.title().in(locale),
        "question", study.question().in(locale),
        "areas", study.areas(),
        "chapters", chapters,
        "declaration", study.place().file());
  }
}
