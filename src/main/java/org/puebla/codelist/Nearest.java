package org.puebla.codelist;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds the spelling that an unknown one comes nearest to, as a hint to a person and never as a
 * match.
 *
 * <p>Nearness is the similarity of Jaro and Winkler (Winkler, W. E., "String comparator metrics and
 * enhanced decision rules in the Fellegi-Sunter model of record linkage", 1990), accents and
 * capitals put aside.
 */
public final class Nearest {

  /** Below this a hint misleads more often than it helps. */
  private static final double LEAST_SCORE = 0.8;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Nearest() {}

  /**
   * A spelling of a list that is near.
   *
   * @param score 0 for nothing in common, 1 for the same
   */
  public record Match(String spelling, String code, double score) {}

  /**
   * The nearest spelling of several lists, the first by spelling where two are as near. Lists of
   * codes give none: every code of three letters is near to many others.
   */
  public static Optional<Match> to(String found, Collection<Lookup> lookups) {
    String wanted = bare(found);
    return lookups.stream()
        .filter(Lookup::holdsWords)
        .flatMap(lookup -> lookup.spellings().entrySet().stream())
        .map(
            entry ->
                new Match(
                    entry.getKey(),
                    entry.getValue(),
                    SIMILARITY.apply(wanted, bare(entry.getKey()))))
        .filter(match -> match.score() >= LEAST_SCORE)
        .min(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::spelling));
  }

  private static String bare(String text) {
    String apart = Normalizer.normalize(Matching.tidy(text), Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
