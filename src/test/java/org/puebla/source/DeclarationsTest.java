package org.puebla.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.SourceDeclaration;

class DeclarationsTest {

  private static final String FILE = "jobs/sources/can/can-stat-arrivals.yml";

  @TempDir Path project;
  private Path jobs;

  @BeforeEach
  void jobsFolder() {
    jobs = project.resolve("jobs");
  }

  @Test
  void readsEveryDeclaration() throws Exception {
    DeclarationText.write(jobs, "can", DeclarationText.ID, DeclarationText.VALID);

    Declarations declarations = Declarations.read(jobs);

    assertThat(declarations.all())
        .extracting(SourceDeclaration::source)
        .containsExactly(DeclarationText.ID);
    SourceDeclaration declaration = declarations.find(DeclarationText.ID).orElseThrow();
    assertThat(declaration.columns().get("sex").place()).isEqualTo(Place.line(FILE, 21));
    assertThat(declarations.text(declaration)).isEqualTo(DeclarationText.VALID);
    assertThat(declaration).isEqualTo(DeclarationText.valid());
  }

  @Test
  void aProjectWithoutSourcesHasNone() {
    assertThat(Declarations.read(jobs).all()).isEmpty();
  }

  @Test
  void tellsTheProblemsOfAllFilesAtOnceAndKeepsTheValidOnes() throws Exception {
    DeclarationText.write(jobs, "can", DeclarationText.ID, DeclarationText.VALID);
    DeclarationText.write(jobs, "usa", "usa-empty", "");
    DeclarationText.write(jobs, "pan", "pan-tab", "a:\n\tb");

    Declarations declarations = Declarations.examine(jobs);

    assertThat(declarations.all()).hasSize(1);
    assertThat(declarations.problems())
        .containsExactly(
            Problem.at(Place.line("jobs/sources/pan/pan-tab.yml", 2), "yaml.tab"),
            Problem.at(Place.of("jobs/sources/usa/usa-empty.yml"), "yaml.empty"));
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> Declarations.read(jobs));
    assertThat(refusal.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(refusal.problems()).isEqualTo(declarations.problems());
  }

  @Test
  void tellsWhatIsWrongWithSpellingLists() throws Exception {
    DeclarationText.write(jobs, "can", DeclarationText.ID, DeclarationText.VALID);
    Files.writeString(jobs.resolve("lookups/bad.csv"), "spelling,code\nX,ZZZ\n");

    assertThat(Declarations.examine(jobs).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).startsWith("codelist."));
  }

  @Test
  void fileFolderAndIdSayTheSame() throws Exception {
    DeclarationText.write(jobs, "usa", "usa-other", DeclarationText.VALID);

    assertThat(Declarations.examine(jobs).problems())
        .containsExactly(
            Problem.at(
                Place.line("jobs/sources/usa/usa-other.yml", 2),
                "source.file-name",
                "usa-other.yml",
                "can-stat-arrivals.yml"),
            Problem.at(
                Place.line("jobs/sources/usa/usa-other.yml", 2), "source.folder", "usa", "can"));
  }

  @Test
  void namesTheLinesInTheirOrder() throws Exception {
    assertThat(
            problems(
                "Country, lookup", "Country, map: { x: XYZ }, lookup",
                "measure: IMM", "measure: FBS",
                "source: can-stat-arrivals", "source: usa-stat-arrivals"))
        .extracting(problem -> problem.place().spot())
        .containsExactly("2", "2", "13", "19", "19");
  }

  private List<Problem> problems(String... replacements) throws Exception {
    String text = DeclarationText.VALID;
    for (int at = 0; at < replacements.length; at += 2) {
      text = text.replace(replacements[at], replacements[at + 1]);
    }
    Path file = DeclarationText.write(jobs, "can", DeclarationText.ID, text);
    return catchThrowableOfType(PueblaException.class, () -> Declarations.readFile(jobs, file))
        .problems();
  }
}
