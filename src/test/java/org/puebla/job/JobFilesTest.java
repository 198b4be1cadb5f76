package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.Declarations;

class JobFilesTest {

  private static final Project PROJECT = Project.at(Path.of(""));
  private static final Declarations DECLARATIONS = Declarations.read(PROJECT.jobs());

  @TempDir Path folder;

  @Test
  void theJobsThatComeWithTheProgramAreValid() {
    for (String name : List.of("sample", "nightly")) {
      JobFile job = JobFiles.read(PROJECT, PROJECT.find(name));

      assertThat(JobFiles.problems(PROJECT, job, DECLARATIONS)).as(name).isEmpty();
    }
  }

  @Test
  void aKeyThatThereIsNotIsToldWithItsLine() throws IOException {
    Path file = write("job: one\nsources: all\nindicators: all\nindicater: all\npublish: true\n");

    PueblaException wrong =
        catchThrowableOfType(PueblaException.class, () -> JobFiles.read(PROJECT, file));

    assertThat(wrong.problems()).extracting(problem -> problem.place().spot()).containsExactly("4");
  }

  @Test
  void everyNameThatThereIsNotIsToldOnce() throws IOException {
    assertThat(
            rules(
                """
                job: one
                sources: [no-such, pan-snm-darien-transits]
                required: [no-such]
                indicators: [inflow, inflo]
                estimates: { methods: [] }
                mirror: { trusted: [MEX, XYZ] }
                publish: true
                """))
        .containsExactly(
            "job.unknown-source",
            "job.unknown-indicator-near",
            "job.no-method",
            "job.unknown-reporter");
  }

  @Test
  void aRequiredSourceMustRun() throws IOException {
    String job =
        """
        job: one
        sources: %s
        required: [can-ircc-permanent-residents]
        indicators: all
        publish: true
        """;

    assertThat(rules(job.formatted("[pan-snm-darien-transits]")))
        .containsExactly("job.required-not-run");
    assertThat(rules(job.formatted("all"))).isEmpty();
  }

  @Test
  void aModelThatIsNotThereIsOneProblemAmongOthers() throws IOException {
    assertThat(
            rules(
                """
                job: one
                sources: [no-such]
                indicators: all
                gravity: gravity/none.yml
                studies: none
                publish: true
                """))
        .hasSize(3)
        .startsWith("job.unknown-source");
  }

  private List<String> rules(String text) throws IOException {
    JobFile job = JobFiles.read(PROJECT, write(text));
    return JobFiles.problems(PROJECT, job, DECLARATIONS).stream().map(Problem::rule).toList();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("one.yml"), text);
  }
}
