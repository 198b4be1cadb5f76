package org.puebla.source.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.source.DeclarationText;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

class SourceDigestTest {

  private static final LandedFile ONE = file("one.csv", "aa", "here", 1);
  private static final LandedFile TWO = file("two.csv", "bb", "here", 1);

  @TempDir Path jobs;
  private SourceDeclaration declaration;
  private Path declared;

  @BeforeEach
  void declare() throws Exception {
    declared = DeclarationText.write(jobs, "can", DeclarationText.ID, DeclarationText.VALID);
    declaration = Declarations.readFile(jobs, declared);
  }

  @Test
  void isTheSameForTheSameInputsInAnyOrderAndWheneverTheyCame() {
    LandedFile landedAgain = file("one.csv", "aa", "there", 2);

    assertThat(digest("p", ONE, TWO))
        .matches("[0-9a-f]{64}")
        .isEqualTo(digest("p", TWO, ONE))
        .isEqualTo(digest("p", landedAgain, TWO));
  }

  @Test
  void changesWithEverythingThatAnEditionIsMadeFrom() throws Exception {
    String before = digest("p", ONE, TWO);

    assertThat(digest("q", ONE, TWO)).isNotEqualTo(before);
    assertThat(digest("p", ONE)).isNotEqualTo(before);
    assertThat(digest("p", ONE, file("two.csv", "cc", "here", 1))).isNotEqualTo(before);
    assertThat(digest("p", ONE, file("three.csv", "bb", "here", 1))).isNotEqualTo(before);

    Files.writeString(declared, DeclarationText.VALID + "# a remark\n");
    String declaredAnew = digest("p", ONE, TWO);
    assertThat(declaredAnew).isNotEqualTo(before);

    Files.writeString(jobs.resolve("lookups/own.csv"), "spelling,code\nBeliz,BLZ\n");
    assertThat(digest("p", ONE, TWO)).isNotEqualTo(declaredAnew);
  }

  @Test
  void doesNotChangeWithListsThatItDoesNotName() throws Exception {
    String before = digest("p", ONE);

    Files.writeString(jobs.resolve("lookups/other.csv"), "spelling,code\nBeliz,BLZ\n");

    assertThat(digest("p", ONE)).isEqualTo(before);
  }

  private String digest(String program, LandedFile... files) {
    return SourceDigest.of(declaration, jobs).with(List.of(files), program);
  }

  private static LandedFile file(String name, String sha256, String origin, long modified) {
    return new LandedFile(
        name, origin, sha256, 1, "Open", LocalDate.of(2026, 11, (int) modified), modified);
  }
}
