package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  /** A scheduler acts on numbers; a shell adds 128 to that of the signal, 2 of an interrupt. */
  @Test
  void statusesAreThoseThatSchedulersKnow() {
    assertThat(ExitCode.DONE.status()).isZero();
    assertThat(ExitCode.INTERRUPTED.status()).isEqualTo(128 + 2);
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::status))
        .doesNotHaveDuplicates()
        .allMatch(status -> status >= 0 && status <= 255);
  }
}
