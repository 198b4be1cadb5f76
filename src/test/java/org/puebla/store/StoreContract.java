package org.puebla.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;

/** What every data root must do, whatever it lies on. */
abstract class StoreContract {

  @TempDir Path folder;
  Store store;

  abstract Store open(Path root);

  @BeforeEach
  void openStore() {
    store = open(folder.resolve("data"));
  }

  @Test
  void writesAndReadsAnObject() throws Exception {
    store.write("runs/one.json", "first".getBytes(UTF_8));

    assertThat(text("runs/one.json")).isEqualTo("first");
    assertThat(store.exists("runs/one.json")).isTrue();
    assertThat(store.size("runs/one.json")).isEqualTo(5);
    assertThat(store.modified("runs/one.json")).isPositive();
  }

  @Test
  void replacesAnObjectAndLeavesNothingBeside() throws Exception {
    store.write("latest.json", "first".getBytes(UTF_8));
    store.write("latest.json", "second".getBytes(UTF_8));

    assertThat(text("latest.json")).isEqualTo("second");
    assertThat(everythingOnDisk()).containsExactly("latest.json");
  }

  @Test
  void saysThatAnObjectIsMissing() throws Exception {
    assertThat(store.exists("no/such")).isFalse();
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open("no/such"));
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.size("no/such"));
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.local("no/such"));
  }

  @Test
  void listsNothingWhereThereIsNoFolder() throws Exception {
    assertThat(store.list("")).isEmpty();
    assertThat(store.list("nowhere")).isEmpty();
    assertThat(store.files("nowhere")).isEmpty();
  }

  @Test
  void listsOneLevelAndAllLevelsSorted() throws Exception {
    store.write("landing/b/2026-01-01/x.csv", new byte[1]);
    store.write("landing/a/2026-01-02/y.csv", new byte[1]);
    store.write("landing/a/2026-01-01/accent é and blank.csv", new byte[1]);

    assertThat(store.list("landing")).containsExactly("a", "b");
    assertThat(store.list("landing/a")).containsExactly("2026-01-01", "2026-01-02");
    assertThat(store.list("landing/b/2026-01-01/x.csv")).isEmpty();
    assertThat(store.files("landing/a"))
        .containsExactly(
            "landing/a/2026-01-01/accent é and blank.csv", "landing/a/2026-01-02/y.csv");
    assertThat(store.files("")).hasSize(3);
  }

  @Test
  void doesNotShowWhatNobodyFinished() throws Exception {
    store.write("runs/one.json", new byte[1]);
    Files.write(
        folder.resolve("data/runs").resolve(ObjectName.unfinished("two.json")), new byte[1]);

    assertThat(store.list("runs")).containsExactly("one.json");
    assertThat(store.files("runs")).containsExactly("runs/one.json");
  }

  @Test
  void takesAFinishedFileAndItIsGoneFromItsOldPlace() throws Exception {
    Path finished = Files.writeString(folder.resolve("finished"), "rows");
    store.write("normalised/flows/part.parquet", "old".getBytes(UTF_8));

    store.take(finished, "normalised/flows/part.parquet");

    assertThat(text("normalised/flows/part.parquet")).isEqualTo("rows");
    assertThat(finished).doesNotExist();
  }

  @Test
  void putsACopyAndLeavesTheFileWhereItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("received.csv"), "rows");

    store.put(file, "landing/a/2026-01-01/received.csv");

    assertThat(text("landing/a/2026-01-01/received.csv")).isEqualTo("rows");
    assertThat(file).hasContent("rows");
  }

  @Test
  void copiesAnObjectOverAnotherAndOverItself() throws Exception {
    store.write("from", "same".getBytes(UTF_8));
    store.write("deep/to", "other".getBytes(UTF_8));

    store.copy("from", "deep/to");
    store.copy("from", "deep/to");

    assertThat(text("deep/to")).isEqualTo("same");
    assertThat(everythingOnDisk()).containsExactly("deep/to", "from");
  }

  @Test
  void aCopyKeepsItsContentWhenItsSourceIsReplaced() throws Exception {
    store.write("from", "before".getBytes(UTF_8));
    store.copy("from", "to");

    store.write("from", "after".getBytes(UTF_8));

    assertThat(text("to")).isEqualTo("before");
  }

  @Test
  void renamesAFolder() throws Exception {
    store.write("candidate/flows.parquet/part", "rows".getBytes(UTF_8));

    store.rename("candidate", "releases/2026-11-23-4f9a1c");

    assertThat(text("releases/2026-11-23-4f9a1c/flows.parquet/part")).isEqualTo("rows");
    assertThat(store.exists("candidate")).isFalse();
  }

  @Test
  void renamesNothingOverSomethingElse() throws Exception {
    store.write("a/x", new byte[1]);
    store.write("b/x", new byte[1]);

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> store.rename("a", "b"));
    assertThat(store.files("")).containsExactly("a/x", "b/x");
  }

  @Test
  void deletesAFolderAndMindsNothingMissing() throws Exception {
    store.write("candidate/deep/x", new byte[1]);

    store.delete("candidate");
    store.delete("candidate");

    assertThat(store.exists("candidate")).isFalse();
  }

  @Test
  void givesALocalFileWithTheSameEnding() throws Exception {
    store.write("landing/a/2026-01-01/x.csv", "rows".getBytes(UTF_8));

    Path local = store.local("landing/a/2026-01-01/x.csv");

    assertThat(local).hasContent("rows").hasFileName("x.csv");
  }

  @Test
  void holdsTheDataRootForOneRun() throws Exception {
    try (AutoCloseable lock = store.lock("run-1")) {
      assertThat(lock).isNotNull();
      assertThatExceptionOfType(PueblaException.class)
          .isThrownBy(() -> open(folder.resolve("data")).lock("run-2"))
          .satisfies(
              refusal -> {
                assertThat(refusal.exitCode()).isEqualTo(ExitCode.LOCKED);
                assertThat(refusal.problems().get(0).rule()).startsWith("store.held");
                assertThat(refusal.problems().get(0).facts())
                    .startsWith("run-1", Long.toString(ProcessHandle.current().pid()));
              });
    }
    store.lock("run-3").close();
  }

  @Test
  void letsNoNameClimbOutOfTheRoot() {
    for (String name : List.of("../x", "a/../../x", "/etc/passwd", "a\\..\\x", "..")) {
      assertThatIllegalArgumentException().isThrownBy(() -> store.write(name, new byte[1]));
    }
  }

  String text(String name) throws IOException {
    try (InputStream in = store.open(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private List<String> everythingOnDisk() throws IOException {
    Path root = folder.resolve("data");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
