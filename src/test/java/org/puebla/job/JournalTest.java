package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.store.Stores;

class JournalTest {

  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-03-14T02:03:04Z"), ZoneOffset.ofHours(-6));

  @TempDir Path folder;
  private Journal journal;

  @BeforeEach
  void begin() {
    journal = Journal.begin(Stores.at(folder.toString()), NIGHT, job());
  }

  @Test
  void aRunIsNamedAfterItsMomentInUniversalTimeAndItsProcess() {
    assertThat(journal.run()).isEqualTo("20260314T020304Z-" + ProcessHandle.current().pid());
  }

  @Test
  void aRunThatIsKilledLeavesItsStagesAndNoEnd() throws IOException {
    journal.stage(Stage.RECEIVE, Duration.ofMillis(1234));

    assertThat(account())
        .contains("\"exit_code\": -1", "\"ended\": \"\"", "\"stage\": \"received\"", "1.234");
  }

  @Test
  void aRunThatPublishedSaysWhatAndWhatIsToBeMended() throws IOException {
    journal.end(
        new Ending(
            ExitCode.DONE,
            Ending.Outcome.PUBLISHED,
            Optional.of("2026-03-14-abc"),
            List.of(Problem.of("job.left-out", "a-source"))));

    assertThat(account())
        .contains(
            "\"exit_code\": 0",
            "\"release\": \"2026-03-14-abc\"",
            "\"ended\": \"2026-03-14T02:03:04Z\"",
            "a-source");
  }

  @Test
  void aRunThatFailedSaysWhyAndNamesNoRelease() throws IOException {
    journal.fail(ExitCode.DATA_FAILED, List.of(Problem.of("job.no-source")));

    assertThat(account())
        .contains(
            "\"exit_code\": " + ExitCode.DATA_FAILED.status(),
            "\"release\": \"\"",
            "\"ended\": \"2026-03-14T02:03:04Z\"",
            "job.no-source");
  }

  private String account() throws IOException {
    return Files.readString(folder.resolve("runs").resolve(journal.run() + ".json"));
  }

  private static JobFile job() {
    return new JobFile(
        Place.of("test"),
        "test",
        Optional.empty(),
        Optional.empty(),
        List.of("all"),
        List.of(),
        List.of("all"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        true);
  }
}
