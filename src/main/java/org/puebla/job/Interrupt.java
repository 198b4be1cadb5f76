package org.puebla.job;

import java.time.Duration;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Turns SIGINT and SIGTERM into an orderly end of the run: the thread that runs is woken wherever
 * it waits, lets go of what it holds and returns exit code 130.
 */
final class Interrupt implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Thread runner = Thread.currentThread();
  private final List<Signal> signals = List.of(new Signal("INT"), new Signal("TERM"));
  private final List<SignalHandler> before;
  private final Thread watch = new Thread(this::haltAfterGrace, "interrupt-grace");
  private volatile boolean seen;

  private Interrupt() {
    before = signals.stream().map(signal -> Signal.handle(signal, received -> stop())).toList();
  }

  /** Listens until it is closed; for the thread that calls. */
  static Interrupt listen() {
    return new Interrupt();
  }

  boolean seen() {
    return seen;
  }

  /** Stops here when a signal has come. */
  void check() {
    if (seen) {
      throw interrupted();
    }
  }

  static PueblaException interrupted() {
    return new PueblaException(ExitCode.INTERRUPTED, Problem.of("job.interrupted"));
  }

  @Override
  public void close() {
    for (int at = 0; at < signals.size(); at++) {
      Signal.handle(signals.get(at), before.get(at));
    }
    if (seen) {
      watch.interrupt();
      // The flag would make the next wait or write of this thread fail, and there is none to stop.
      Thread.interrupted();
    }
  }

  private void stop() {
    if (seen) {
      // A second signal: somebody is in a hurry, and nothing half-written is ever read.
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED.status());
    }
    seen = true;
    runner.interrupt();
    watch.setDaemon(true);
    watch.start();
  }

  private void haltAfterGrace() {
    try {
      Thread.sleep(GRACE.toMillis());
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED.status());
    } catch (InterruptedException unwound) {
      Thread.currentThread().interrupt();
    }
  }
}
