package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class LookupTest {

  @TempDir private Path folder;

  @Test
  void turnsThePublishersSpellingIntoACode() {
    Lookup lookup =
        lookup(
            """
            # how Canada prints it
            spelling,code
            "China, People's Republic of",CHN
            Country not stated,_U
            """);
    assertThat(lookup.name()).isEqualTo("areas-ircc");
    assertThat(lookup.code("China, People's Republic of")).contains("CHN");
    assertThat(lookup.code("Country not stated")).contains("_U");
    assertThat(lookup.code("China")).isEmpty();
  }

  @Test
  void blanksCapitalsAndTheFormOfTheApostropheMakeNoDifference() {
    Lookup lookup = lookup("spelling,code\nCôte d'Ivoire,CIV\nPuerto  Rico,PRI\n");
    assertThat(lookup.code("CÔTE D\u2019IVOIRE")).contains("CIV");
    assertThat(lookup.code("  Co\u0302te d'Ivoire\t")).contains("CIV");
    assertThat(lookup.code("Puerto\u00a0 Rico")).contains("PRI");
    assertThat(lookup.spellings()).containsKey("Puerto Rico");
  }

  @Test
  void accentsAreNeverGuessed() {
    Lookup lookup = lookup("spelling,code\nNíger,NER\n");
    assertThat(lookup.code("Niger")).isEmpty();
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsLine() {
    PueblaException refusal =
        refusal(
            """
            # comment
            label,code
            Belize,BLZ
            Atlantis,ATL

            BELIZE,MEX
            Belize ,BLZ
            Panama, Republic of,PAN
            ,CAN
            Canada,
            """);
    assertThat(refusal.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(refusal.problems())
        .containsExactly(
            problem(2, "codelist.wrong-header", "label,code"),
            problem(4, "codelist.unknown-code", "ATL", "Atlantis"),
            problem(6, "codelist.duplicate-spelling", "BELIZE", "MEX", "BLZ", 3L),
            problem(8, "codelist.wrong-width", 3),
            problem(9, "codelist.empty-cell", "spelling"),
            problem(10, "codelist.empty-cell", "code"));
  }

  @Test
  void anEmptyFileHasTheWrongHeader() {
    assertThat(refusal("").problems()).containsExactly(problem(1, "codelist.wrong-header", ""));
  }

  @Test
  void aByteOrderMarkBeforeACommentIsNoCell() {
    assertThat(lookup("\uFEFF# saved by a spreadsheet\nspelling,code\nBelice,BLZ\n").spellings())
        .containsOnlyKeys("Belice");
  }

  @Test
  void aQuoteThatNeverEndsIsAProblemOfTheFile() {
    assertThat(refusal("spelling,code\n\"Belize,BLZ\n").problems())
        .extracting(Problem::rule)
        .containsExactly("codelist.unreadable-lookup");
  }

  @Test
  void anotherEncodingIsAProblemOfTheFile() throws Exception {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "spelling,code\nPanamá,PAN\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(catchThrowableOfType(PueblaException.class, () -> Lookup.read(file)).problems())
        .extracting(Problem::rule)
        .containsExactly("codelist.unreadable-lookup");
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("areas-moon.csv");
    assertThat(catchThrowableOfType(PueblaException.class, () -> Lookup.read(file)).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("codelist.missing-lookup");
              assertThat(problem.place()).isEqualTo(Place.of(file.toString()));
            });
  }

  @Test
  void travelsToAnotherMachine() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(lookup("spelling,code\nBelice,BLZ\n"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((Lookup) in.readObject()).code("BELICE")).contains("BLZ");
    }
  }

  private static Lookup lookup(String text) {
    return Lookup.read(new StringReader(text), "jobs/lookups/areas-ircc.csv");
  }

  private static PueblaException refusal(String text) {
    return catchThrowableOfType(PueblaException.class, () -> lookup(text));
  }

  private static Problem problem(long line, String rule, Object... facts) {
    return Problem.at(Place.line("jobs/lookups/areas-ircc.csv", line), rule, facts);
  }
}
