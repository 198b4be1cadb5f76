package org.puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PueblaTest {

  private static final Path HOME = Path.of("");

  @TempDir Path folder;

  @Test
  void helpNamesEveryVerbInTheLanguageAskedFor() {
    Console english = Console.run(HOME, "--help", "--lang", "en");
    Console spanish = Console.run(HOME, "--help", "--lang", "es");

    assertThat(english.status()).isZero();
    assertThat(english.out()).contains("Verbs:", "check", "Check declarations", "rollback");
    assertThat(spanish.out()).contains("Verbos:", "check", "Revisar declaraciones", "rollback");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "describe",
        "check",
        "land",
        "try",
        "plan",
        "run",
        "diff",
        "explain",
        "export",
        "releases",
        "rollback",
        "doctor"
      })
  void everyVerbExplainsItselfWithAnExampleInBothLanguages(String verb) {
    for (String language : List.of("en", "es")) {
      Console help = Console.run(HOME, verb, "--help", "--lang=" + language);

      assertThat(help.status()).isZero();
      assertThat(help.out())
          .contains("puebla " + verb)
          .contains(language.equals("en") ? "Example:" : "Ejemplo:");
    }
  }

  @Test
  void aMistypedVerbIsAnsweredWithTheNearest() {
    Console console = Console.run(HOME, "relases", "--lang", "en");

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.err()).contains("Unknown verb 'relases'; did you mean 'releases'?");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void aMistypedOptionIsAnsweredInSpanish() {
    Console console = Console.run(HOME, "list", "measures", "--lnag", "--lang", "es");

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.err()).contains("Opción desconocida --lnag; ¿quiso decir --lang?");
  }

  @Test
  void aMissingParameterIsNamed() {
    Console console = Console.run(HOME, "plan", "--lang", "en");

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.err()).contains("Missing: JOB.", "puebla plan --help");
  }

  @Test
  void noWordAtAllShowsTheHelpAndIsWrongUsage() {
    Console console = Console.run(HOME);

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.err()).contains("puebla");
  }

  @Test
  void measuresAreListedForPeopleAndForPrograms() {
    assertThat(Console.run(HOME, "list", "measures", "--lang", "es").out())
        .contains("IMM   Inmigración");
    assertThat(Console.run(HOME, "list", "measures", "--json", "--lang", "en").out())
        .startsWith("[")
        .contains("\"id\": \"IMM\"");
  }

  @Test
  void aColumnIsDescribedOnceForAllTablesWhereItMeansTheSame() {
    Console console = Console.run(HOME, "describe", "obs_status", "--lang", "en");

    assertThat(console.status()).isZero();
    assertThat(console.out()).contains("Column", "obs_status", "flows, stocks");
  }

  @Test
  void somethingUnknownIsAnsweredWithTheNearest() {
    Console console = Console.run(HOME, "describe", "obs_statu", "--lang", "en");

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.err()).contains("did you mean 'obs_status'?");
  }

  @Test
  void releasesOfAnEmptyRootAreNoneAndOneCannotBeComparedOrRestored() {
    String data = "--data=" + folder.resolve("data");

    assertThat(Console.run(HOME, "releases", data, "--lang", "en").out())
        .contains("There is no release yet");
    assertThat(Console.run(HOME, "diff", data).status()).isEqualTo(3);
    assertThat(Console.run(HOME, "rollback", "2026", data).status()).isEqualTo(2);
  }

  @Test
  void doctorFindsAFreshFolderFit() {
    Console console = Console.run(HOME, "doctor", "--data=" + folder, "--json", "--lang", "en");

    assertThat(console.status()).isZero();
    assertThat(console.out()).contains("\"check\": \"writing\"").doesNotContain("\"fail\"");
    assertThat(folder.resolve("runs")).satisfies(runs -> assertThat(leftovers(runs)).isZero());
  }

  @Test
  void doctorSaysWhenNoClusterAnswers() {
    Console console =
        Console.run(
            HOME, "doctor", "--data=" + folder, "--master=spark://127.0.0.1:1", "--lang", "en");

    assertThat(console.status()).isEqualTo(3);
    assertThat(console.out()).contains("FAIL").contains("spark://127.0.0.1:1");
  }

  @Test
  void aJobFileThatIsNotThereIsAMissingInput() {
    Console console = Console.run(HOME, "plan", "no-such.yml", "--data=" + folder);

    assertThat(console.status()).isEqualTo(3);
    assertThat(console.err()).contains("no-such.yml");
  }

  @Test
  void whatIsWrongWithAJobIsToldWithItsLine() throws Exception {
    Path project = folder.resolve("project");
    Files.createDirectories(project.resolve("jobs"));
    Files.writeString(
        project.resolve("jobs/broken.yml"),
        """
        job: broken
        sources: [atlantis-census]
        publish: true
        retries: 3
        """);

    Console console = Console.run(project, "check", "--lang", "en");

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.err()).contains("jobs/broken.yml:4").contains("retries");
  }

  @Test
  void aStackTraceIsShownOnlyWhenAskedFor() {
    String master = "--master=spark://127.0.0.1:1";
    Console quiet = Console.run(HOME, "rollback", "2026", "--data=" + folder, master);
    Console verbose =
        Console.run(HOME, "rollback", "2026", "--data=" + folder, master, "--verbose");

    assertThat(quiet.err()).doesNotContain("\tat ");
    assertThat(verbose.err()).contains("\tat ");
  }

  private static long leftovers(Path folder) {
    String[] names = folder.toFile().list((parent, name) -> name.startsWith("doctor"));
    return names == null ? 0 : names.length;
  }
}
