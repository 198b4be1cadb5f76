package org.puebla.job;

/** How a source of a job stands before the job runs. */
public enum SourceState {
  /** Landed and never normalised. */
  NEW,
  /** A newer edition, another declaration, spelling or program than when it was normalised last. */
  CHANGED,
  /** Normalised before from the same input. */
  UNCHANGED,
  /** Read before and not fit to be published, on the same input. */
  FAILED_BEFORE,
  /** What was landed is gone or is no longer what was received. */
  BROKEN,
  /** Nothing was landed. */
  MISSING;

  public boolean needsSpark() {
    return this == NEW || this == CHANGED;
  }
}
