package org.puebla.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Who holds a data root: the run, its process and the machine it runs on. */
record Holder(String run, String process, String machine) {

  static final String LOCK = "runs/lock";

  static Holder here(String run) {
    return new Holder(run, Long.toString(ProcessHandle.current().pid()), machineName());
  }

  /** A lock that was just made may still be empty; then nothing is known of its holder. */
  static Holder parse(byte[] text) {
    String[] lines = new String(text, StandardCharsets.UTF_8).split("\n");
    return new Holder(line(lines, 0), line(lines, 1), line(lines, 2));
  }

  byte[] text() {
    return (run + "\n" + process + "\n" + machine + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param rule {@code store.held}, or {@code store.held-marker} where a lock outlives its process
   */
  PueblaException refusal(String rule, String lockAddress) {
    return new PueblaException(
        ExitCode.LOCKED,
        Problem.at(Place.of(lockAddress), rule, run, process, machine, lockAddress));
  }

  private static String line(String[] lines, int at) {
    return at < lines.length && !lines[at].isBlank() ? lines[at].strip() : "?";
  }

  private static String machineName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "?";
    }
  }
}
