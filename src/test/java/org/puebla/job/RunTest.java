package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Extent;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import sun.misc.Signal;

@Tag("spark")
class RunTest {

  @TempDir Path root;

  @Test
  void anInterruptedRunLeavesAJournalThatSaysSoAndNoRelease() throws Exception {
    Store store = Stores.at(root.toString());
    Setting setting =
        new Setting(Project.at(Path.of("")), store, root.toString(), "local[2]", Clock.systemUTC());

    assertThatThrownBy(() -> Run.of(samples(), setting, new InterruptedAtNormalising()))
        .isInstanceOfSatisfying(
            PueblaException.class,
            stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.INTERRUPTED));

    List<String> journals =
        store.list("runs").stream().filter(name -> name.endsWith(".json")).toList();
    assertThat(journals).hasSize(1);
    assertThat(Files.readString(root.resolve("runs").resolve(journals.get(0))))
        .contains("\"exit_code\": 130", "\"stage\": \"received\"")
        .doesNotContain("\"stage\": \"published\"");
    assertThat(root.resolve("latest.json")).doesNotExist();
    store.lock("the next run").close();
  }

  private static JobFile samples() {
    return new JobFile(
        Place.of("test"),
        "test",
        Optional.of(Project.SAMPLES),
        Optional.of(Extent.SAMPLE),
        List.of("all"),
        List.of(),
        List.of("all"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        true);
  }

  /** Does what a shutdown does, once the run has something to lose. */
  private static final class InterruptedAtNormalising implements Progress {

    @Override
    public void began(Stage stage) {
      if (stage == Stage.NORMALISE) {
        Signal.raise(new Signal("TERM"));
        while (!Thread.currentThread().isInterrupted()) {
          Thread.onSpinWait();
        }
      }
    }

    @Override
    public void ended(Stage stage, Duration took, String rule, Object... facts) {}

    @Override
    public void warned(Problem problem) {}
  }
}
