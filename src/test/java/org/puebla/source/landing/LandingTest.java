package org.puebla.source.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.DeclarationText;
import org.puebla.store.Store;
import org.puebla.store.Stores;

class LandingTest {

  private static final String EDITION = "2026-11-23";
  private static final String ID = DeclarationText.ID;

  /** Of the three bytes abc: FIPS 180-4, example B.1. */
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = Stores.at(folder.resolve("data").toString());
  }

  @Test
  void keepsTheFileAsReceivedAndSaysWhenceItCame() throws Exception {
    Path file = Files.writeString(folder.resolve("a b.csv"), "abc");

    LandedFile landed = land(EDITION, file);

    assertThat(landed.name()).isEqualTo("a b.csv");
    assertThat(landed.origin()).isEqualTo(file.toString());
    assertThat(landed.sha256()).isEqualTo(SHA256_OF_ABC);
    assertThat(landed.size()).isEqualTo(3);
    assertThat(landed.licence()).isEqualTo("Open");
    assertThat(file).hasContent("abc");
    assertThat(store.local(Landing.object(ID, EDITION, "a b.csv"))).hasContent("abc");
    assertThat(Landing.files(store, ID, EDITION)).containsExactly(landed);
    assertThat(store.local(Landing.object(ID, EDITION, "manifest.json")))
        .content()
        .contains("\"sha256\": \"" + SHA256_OF_ABC + "\"", "\"licence\": \"Open\"");
  }

  @Test
  void landsTheSameBytesOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), "abc");
    LandedFile first = land(EDITION, file);

    assertThat(Landing.land(store, DeclarationText.valid(), EDITION, file, "elsewhere"))
        .isEqualTo(first);
  }

  @Test
  void takesSeveralFilesIntoOneEditionInTheOrderOfTheirNames() throws Exception {
    land(EDITION, Files.writeString(folder.resolve("popM.csv"), "m"));
    land(EDITION, Files.writeString(folder.resolve("popF.csv"), "f"));

    assertThat(Landing.files(store, ID, EDITION))
        .extracting(LandedFile::name)
        .containsExactly("popF.csv", "popM.csv");
  }

  @Test
  void namesEditionsOldestFirstAndNoHalfLandedOne() throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), "abc");
    land("2026-11-23", file);
    land("2025-01-31", file);
    store.write("landing/" + ID + "/2026-12-01/x.csv", new byte[] {1});
    store.write("landing/" + ID + "/notes/manifest.json", new byte[] {1});

    assertThat(Landing.editions(store, ID)).containsExactly("2025-01-31", "2026-11-23");
    assertThat(Landing.editions(store, "usa-none")).isEmpty();
    assertThat(Landing.files(store, ID, "2026-12-01")).isEmpty();
  }

  @Test
  void landsAnewWhatWasHalfLanded() throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), "abc");
    store.write(Landing.object(ID, EDITION, "x.csv"), new byte[] {1});

    land(EDITION, file);

    assertThat(store.local(Landing.object(ID, EDITION, "x.csv"))).hasContent("abc");
  }

  @Test
  void refusesOtherBytesUnderTheSameNameAndKeepsTheFirst() throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), "abc");
    land(EDITION, file);
    Files.writeString(file, "abd");

    refuses(
        () -> land(EDITION, file),
        ExitCode.INVALID,
        at(
            file.toString(),
            "source.other-content",
            EDITION,
            store.address(Landing.object(ID, EDITION, "x.csv"))));
    assertThat(store.local(Landing.object(ID, EDITION, "x.csv"))).hasContent("abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "23-11-2026", "2026-13-01", "2026-02-30", "../x", "latest"})
  void refusesAnEditionThatIsNoDate(String edition) throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), "abc");

    refuses(
        () -> land(edition, file),
        ExitCode.INVALID,
        at(file.toString(), "source.edition-not-a-date", edition));
  }

  @Test
  void refusesWhatIsNoReadableFile() throws Exception {
    Path missing = folder.resolve("none.csv");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    Path hidden = Files.writeString(folder.resolve(".hidden"), "abc");
    Path manifest = Files.writeString(folder.resolve("manifest.json"), "abc");
    Path colon = Files.writeString(folder.resolve("a:b.csv"), "abc");

    refuses(
        () -> land(EDITION, missing),
        ExitCode.INPUT_MISSING,
        at(missing.toString(), "source.no-such-file"));
    refuses(
        () -> land(EDITION, folder),
        ExitCode.INPUT_MISSING,
        at(folder.toString(), "source.not-a-file"));
    refuses(
        () -> land(EDITION, empty),
        ExitCode.DATA_FAILED,
        at(empty.toString(), "source.empty-file"));
    for (Path file : List.of(hidden, manifest, colon)) {
      refuses(
          () -> land(EDITION, file),
          ExitCode.INVALID,
          at(file.toString(), "source.file-name-not-portable", file.getFileName().toString()));
    }
    assertThat(store.files("")).isEmpty();
  }

  @Test
  void noticesAFileThatWasChangedOnDisk() throws Exception {
    land(EDITION, Files.writeString(folder.resolve("x.csv"), "abc"));
    String object = Landing.object(ID, EDITION, "x.csv");
    Path landed = store.local(object);
    Files.writeString(landed, "abd");
    Files.setLastModifiedTime(landed, FileTime.fromMillis(1));

    refuses(
        () -> Landing.files(store, ID, EDITION),
        ExitCode.INPUT_MISSING,
        new Problem(
            "source.changed-on-disk",
            Place.of(store.address(object)),
            List.of(LocalDate.now(ZoneOffset.UTC).toString(), SHA256_OF_ABC)));
  }

  @Test
  void mindsNoCopyOfTheDataRootThatOnlyLooksNewer() throws Exception {
    land(EDITION, Files.writeString(folder.resolve("x.csv"), "abc"));
    Path landed = store.local(Landing.object(ID, EDITION, "x.csv"));
    Files.setLastModifiedTime(landed, FileTime.fromMillis(1));

    assertThat(Landing.files(store, ID, EDITION)).hasSize(1);
  }

  @Test
  void noticesAFileThatIsGone() throws Exception {
    land(EDITION, Files.writeString(folder.resolve("x.csv"), "abc"));
    String object = Landing.object(ID, EDITION, "x.csv");
    store.delete(object);

    refuses(
        () -> Landing.files(store, ID, EDITION),
        ExitCode.INPUT_MISSING,
        at(store.address(object), "source.landed-file-gone"));
  }

  @Test
  void noticesAManifestThatIsNone() throws Exception {
    store.write(Landing.object(ID, EDITION, "manifest.json"), new byte[] {'{'});

    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> Landing.files(store, ID, EDITION));

    assertThat(refusal.problems()).extracting(Problem::rule).containsExactly("yaml.not-json");
  }

  private LandedFile land(String edition, Path file) {
    return Landing.land(store, DeclarationText.valid(), edition, file, file.toString());
  }

  private static Problem at(String file, String rule, Object... facts) {
    return Problem.at(Place.of(file), rule, facts);
  }

  private static void refuses(ThrowingCallable action, ExitCode exitCode, Problem problem) {
    PueblaException refusal = catchThrowableOfType(PueblaException.class, action);
    assertThat(refusal.exitCode()).isEqualTo(exitCode);
    assertThat(refusal.problems()).containsExactly(problem);
  }
}
