package org.puebla.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class StudyFilesTest {

  @TempDir Path jobs;

  @Test
  void theStudiesThatComeWithTheProgramAreValid() {
    List<StudyFile> studies = StudyFiles.all(Path.of("jobs"), Path::toString);

    assertThat(studies)
        .extracting(StudyFile::study)
        .containsExactly("corridor", "puebla-regional-overview", "women-and-children");
  }

  @Test
  void everythingThatIsWrongIsToldWithItsLine() throws Exception {
    write(
        "borders",
        """
        study: border
        title: { en: A, es: B, fr: C }
        question: { en: A, es: B, fr: C }
        areas: [RCM, ATL]
        corridors:
          - { from: HND, to: XYZ }
        years: { from: 2020, to: 2010 }
        chapters: [flow]
        languages: [de]
        """);

    assertThatThrownBy(() -> StudyFiles.read(jobs, "borders", Path::toString))
        .isInstanceOfSatisfying(
            PueblaException.class,
            wrong -> {
              assertThat(wrong.problems())
                  .extracting(Problem::rule)
                  .containsExactly(
                      "study.other-name",
                      "study.unknown-area",
                      "study.unknown-area",
                      "study.unknown-chapter",
                      "study.unknown-language",
                      "study.backwards");
              assertThat(wrong.problems().get(2).place()).hasToString(file("borders") + ":6");
            });
  }

  @Test
  void aStudyOfNothingIsRefused() throws Exception {
    write(
        "nothing",
        """
        study: nothing
        title: { en: A, es: B, fr: C }
        question: { en: A, es: B, fr: C }
        """);

    assertThatThrownBy(() -> StudyFiles.read(jobs, "nothing", Path::toString))
        .isInstanceOfSatisfying(
            PueblaException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(Problem::rule)
                    .containsExactly("study.no-areas"));
  }

  private void write(String id, String text) throws Exception {
    Files.createDirectories(jobs.resolve("studies"));
    Files.writeString(jobs.resolve("studies/" + id + ".yml"), text);
  }

  private String file(String id) {
    return jobs.resolve("studies/" + id + ".yml").toString();
  }
}
