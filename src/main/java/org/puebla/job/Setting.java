package org.puebla.job;

import java.time.Clock;
import org.puebla.store.Store;

/**
 * Where a run takes place.
 *
 * @param root address of the store, as executors reach it
 * @param master address of the engine, {@code local[*]} for this process
 * @param clock names the release after the day, and the run after the moment
 */
public record Setting(Project project, Store store, String root, String master, Clock clock) {}
