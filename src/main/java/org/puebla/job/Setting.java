package org.puebla.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.puebla.store.Store;

/**
 * Where a run takes place.
 *
 * @param root address of the store, as executors reach it
 * @param master address of the engine, {@code local[*]} for this process
 * @param clock names the release after the day, and the run after the moment
 * @param asOf the day whose knowledge counts: later editions are as if they had not come; empty for
 *     today
 */
public record Setting(
    Project project,
    Store store,
    String root,
    String master,
    Clock clock,
    Optional<LocalDate> asOf) {

  /** The same for all that is known today. */
  public Setting(Project project, Store store, String root, String master, Clock clock) {
    this(project, store, root, master, clock, Optional.empty());
  }

  /** The day that a release is named after. */
  LocalDate day() {
    return asOf.orElseGet(() -> LocalDate.now(clock));
  }

  /** The latest day that it is anywhere, after which no edition can have been published. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
  }
}
