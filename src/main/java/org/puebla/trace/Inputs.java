package org.puebla.trace;

import java.util.List;

/**
 * The rows that a figure was computed from, as far as they can be told.
 *
 * @param first the first of them, by table and key
 * @param rows how many they are
 */
public record Inputs(Certainty certainty, List<Found> first, long rows) {

  /** How many rows are shown. */
  static final int SHOWN = 10;

  /** How sure it is that these are the rows. */
  public enum Certainty {
    /** Their digest is the one that was written down with the figure. */
    EXACT,
    /** They are of the same counts, and the key does not tell which of them were read. */
    SAME_MATRIX
  }

  public Inputs {
    first = List.copyOf(first);
  }
}
