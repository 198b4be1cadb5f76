package org.puebla.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.PueblaException;
import org.puebla.study.declaration.StudyFile;

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
  void theExampleOfTheGuideIsValid() throws Exception {
    String guide = Files.readString(Path.of("docs/how-to/write-a-study.md"));
    String example = guide.split("```yaml\n")[1].split("```")[0];
    write("el-salvador", example);

    assertThat(StudyFiles.read(jobs, "el-salvador", Path::toString).areas()).contains("SLV");
  }

  @Test
  void everythingThatIsWrongIsToldWithItsLine() throws Exception {
    assertThat(
            problems(
                "borders",
                """
                study: border
                title: { en: A, es: B, fr: C }
                question: { en: A, es: B, fr: C }
                areas:
                  - RCM
                  - ATL
                  - cri
                corridors:
                  - { from: HND, to: XYZ }
                  - { from: HND, to: HND }
                  - { from: CA4, to: USA }
                years: { from: 2020, to: 2010 }
                chapters: [flow, flows, flows]
                languages: [en, de]
                """))
        .containsExactly(
            "1 study.other-name",
            "6 study.unknown-area",
            "7 study.unknown-area-near",
            "9 study.unknown-area",
            "10 study.same-ends",
            "11 study.no-country",
            "12 study.backwards",
            "13 study.unknown-chapter",
            "13 study.twice",
            "14 study.unknown-language");
  }

  @Test
  void onlyTheLanguagesOfItsPagesNeedWords() throws Exception {
    String study =
        """
        study: one
        title: { es: Una }
        question: { es: "¿Quién?", en: " " }
        areas: [MEX]
        """;

    assertThat(problems("one", study + "languages: [es]\n")).isEmpty();
    assertThat(problems("one", study + "languages: [es, en]\n"))
        .containsExactly("2 study.no-words", "3 study.no-words");
  }

  @Test
  void yearsAreThoseOfStatistics() throws Exception {
    assertThat(
            problems(
                "far",
                """
                study: far
                title: { en: A, es: B, fr: C }
                question: { en: A, es: B, fr: C }
                areas: [MEX]
                years: { from: 20000, to: 30000 }
                """))
        .containsExactly("5 study.no-year", "5 study.no-year");
  }

  @Test
  void aStudyOfNothingIsRefused() throws Exception {
    assertThat(
            problems(
                "nothing",
                """
                study: nothing
                title: { en: A, es: B, fr: C }
                question: { en: A, es: B, fr: C }
                """))
        .containsExactly("1 study.no-areas");
  }

  /** Line and rule of each problem. */
  private List<String> problems(String id, String text) throws Exception {
    write(id, text);
    try {
      StudyFiles.read(jobs, id, Path::toString);
      return List.of();
    } catch (PueblaException wrong) {
      return wrong.problems().stream()
          .map(problem -> problem.place().spot() + " " + problem.rule())
          .toList();
    }
  }

  private void write(String id, String text) throws Exception {
    Files.createDirectories(jobs.resolve("studies"));
    Files.writeString(jobs.resolve("studies/" + id + ".yml"), text);
  }
}
