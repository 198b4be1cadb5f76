package org.puebla.bench;

import java.util.List;

/**
 * What a contestant says of its own work.
 *
 * @param kept rows of {@code flows}
 * @param refused rows that could not be read
 */
record Work(long kept, long refused, List<Phase> phases) {

  /** A named part of the work and how long it took. */
  record Phase(String name, double seconds) {}
}
