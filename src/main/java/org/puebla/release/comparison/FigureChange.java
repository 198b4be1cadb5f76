package org.puebla.release.comparison;

import org.jspecify.annotations.Nullable;

/**
 * One figure that two releases or two editions do not share.
 *
 * @param series key columns but period and source, joined by dots
 * @param oldValue null when it was added, or when it was null before
 * @param newValue null when it was removed, or when it is null now
 */
public record FigureChange(
    Kind kind,
    String sourceId,
    String series,
    String timePeriod,
    @Nullable Double oldValue,
    @Nullable Double newValue) {

  /** What happened to a figure. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** Its value, interval or status differs. */
    CHANGED
  }
}
