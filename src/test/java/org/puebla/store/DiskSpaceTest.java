package org.puebla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class DiskSpaceTest {

  private static final long PLENTY = Long.MAX_VALUE;

  @Test
  void aFailureWithRoomLeftStaysWhatItIs() {
    IOException failure = new IOException("Permission denied");

    assertThat(DiskSpace.explained(failure, "data/x", 100, PLENTY)).isSameAs(failure);
  }

  @Test
  void aFailureWithLessRoomThanNeededIsAFullDisk() {
    IOException failure = new IOException("write failed");

    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> DiskSpace.explained(failure, "data/x", 1_000_000, 500_000))
        .withCause(failure)
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT_MISSING))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        Problem.at(Place.of("data/x"), "store.no-space", 500_000L, 1_000_000L)));
  }

  @Test
  void theWordsOfTheSystemAreEnough() {
    for (String words : new String[] {"x: No space left on device", "Disk quota exceeded"}) {
      assertThatExceptionOfType(PueblaException.class)
          .isThrownBy(() -> DiskSpace.explained(new IOException(words), "x", 0, PLENTY));
    }
  }
}
