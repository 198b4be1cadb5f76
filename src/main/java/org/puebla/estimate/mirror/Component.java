package org.puebla.estimate.mirror;

import java.util.SortedSet;

/**
 * Reporters whose factors depend on each other, through pairs in which both counted somebody.
 * Factors of different components do not compare.
 *
 * @param scale what fixes the level of its factors
 */
public record Component(SortedSet<Reporter> reporters, Scale scale) {

  /** What is held to be right on the whole. */
  public enum Scale {
    /** The trusted reporters, whose factors are one. */
    TRUSTED,
    /** All reports together: the mean of the factors, weighted by what was reported, is one. */
    WEIGHTED_MEAN
  }
}
