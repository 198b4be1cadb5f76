package org.puebla.cli.argument;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The name that a mistyped one most likely meant. */
public final class Nearby {

  private static final double LEAST_SCORE = 0.8;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Nearby() {}

  public static Optional<String> to(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> score(typed, name) >= LEAST_SCORE)
        .max(
            Comparator.comparingDouble((String name) -> score(typed, name))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static double score(String typed, String name) {
    return SIMILARITY.apply(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }
}
