package org.puebla.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;

/** Twelve origins and four destinations in six years, with effects of pairs and of destinations. */
final class YearlyPairs {

  static final int ORIGINS = 12;
  static final int DESTINATIONS = 4;
  static final int YEARS = 6;
  static final int ROWS = ORIGINS * DESTINATIONS * YEARS;

  private YearlyPairs() {}

  /**
   * A panel with the years of a pair one after the other.
   *
   * @param values of each covariate, in the order of their names
   * @param first what the first row is called; the next ones follow
   */
  static Panel panel(double[] moves, List<String> covariates, double[][] values, int first) {
    int[] pair = IntStream.range(0, ROWS).map(row -> row / YEARS).toArray();
    int[] destination = Arrays.stream(pair).map(each -> each % DESTINATIONS).toArray();
    int[] year = IntStream.range(0, ROWS).map(row -> row % YEARS).toArray();
    double[] ones = new double[ROWS];
    Arrays.fill(ones, 1);
    return new Panel(
        moves,
        covariates,
        values,
        List.of(
            Effect.of("pair", List.of(pair), List.of(ORIGINS * DESTINATIONS)),
            Effect.of(
                "destination×year", List.of(destination, year), List.of(DESTINATIONS, YEARS))),
        List.of(),
        ones,
        new double[ROWS],
        IntStream.range(first, first + ROWS).toArray());
  }

  /**
   * A model of the moves, without errors that hang together.
   *
   * @param clusters none for errors of each row by itself, {@code iid} for those of counts
   */
  static GravitySpec spec(List<String> covariates, List<List<String>> clusters) {
    return new GravitySpec(
        "moves",
        covariates,
        List.of(),
        clusters,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
