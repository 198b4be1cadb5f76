package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import sun.misc.Signal;

class InterruptTest {

  @Test
  void aSignalWakesTheRunAndMakesItsNextCheckStop() {
    try (Interrupt interrupt = Interrupt.listen()) {
      interrupt.check();
      Signal.raise(new Signal("TERM"));

      assertThatThrownBy(() -> Thread.sleep(10_000)).isInstanceOf(InterruptedException.class);
      assertThat(interrupt.seen()).isTrue();
      assertThatThrownBy(interrupt::check)
          .isInstanceOfSatisfying(
              PueblaException.class,
              stop -> assertThat(stop.exitCode()).isEqualTo(ExitCode.INTERRUPTED));
    }
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
