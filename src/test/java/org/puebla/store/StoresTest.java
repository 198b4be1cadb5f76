package org.puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class StoresTest {

  @TempDir Path folder;

  @Test
  void aFolderNeedNotBeThereYet() {
    assertThat(Stores.at(folder.resolve("data").toString()).address("latest.json"))
        .isEqualTo(folder.resolve("data/latest.json").toString());
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "");

    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> Stores.at(file.toString()))
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT_MISSING))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(Problem.of("store.not-a-folder", file.toString())));
  }

  @Test
  void refusesASchemeItDoesNotKnow() {
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> Stores.at("s3://bucket/data"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(Problem.of("store.unknown-scheme", "s3://bucket/data", "s3")));
  }

  @Test
  void saysThatARemoteRootCannotBeReached() {
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> Stores.at("hdfs:///data"))
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT_MISSING))
        .satisfies(e -> assertThat(e.problems().get(0).rule()).isEqualTo("store.unreachable"));
  }
}
