package org.puebla.job;

import java.io.IOException;
import java.time.Duration;

/** Times the stages of a run, tells who watches and notes them in the journal. */
final class Stopwatch {

  private final Progress progress;
  private final Journal journal;
  private final Interrupt interrupt;
  private Stage stage = Stage.RECEIVE;
  private long began;

  Stopwatch(Progress progress, Journal journal, Interrupt interrupt) {
    this.progress = progress;
    this.journal = journal;
    this.interrupt = interrupt;
  }

  void begin(Stage next) {
    interrupt.check();
    stage = next;
    began = System.nanoTime();
    progress.began(next);
  }

  void end(String rule, Object... facts) throws IOException {
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    journal.stage(stage, took);
    progress.ended(stage, took, rule, facts);
  }
}
