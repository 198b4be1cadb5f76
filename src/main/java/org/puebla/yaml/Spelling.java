package org.puebla.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the name that a mistyped key, column or choice was most likely meant to be. */
public final class Spelling {

  /** Below this a hint misleads more often than it helps. */
  private static final double LEAST_SCORE = 0.8;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Spelling() {}

  /**
   * The nearest name, the first in the order given where two are as near; empty when none is near.
   */
  public static Optional<String> nearest(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> score(written, name) >= LEAST_SCORE)
        .min(Comparator.comparingDouble(name -> -score(written, name)));
  }

  private static double score(String written, String name) {
    return SIMILARITY.apply(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }
}
