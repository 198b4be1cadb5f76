package org.puebla.gravity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;

/** Small panels of corridors, made up from a seed. */
public final class Panels {

  private Panels() {}

  /** One array for each term, and what the outcome is. */
  public static Panel of(
      double[] outcome, List<String> terms, double[][] covariates, List<Effect> effects) {
    double[] ones = new double[outcome.length];
    Arrays.fill(ones, 1);
    return new Panel(
        outcome,
        terms,
        covariates,
        effects,
        List.of(),
        ones,
        new double[outcome.length],
        IntStream.rangeClosed(1, outcome.length).toArray());
  }

  public static Panel clusteredBy(Panel panel, Effect... clusters) {
    return new Panel(
        panel.outcome(),
        panel.terms(),
        panel.covariates(),
        panel.effects(),
        List.of(clusters),
        panel.weights(),
        panel.offset(),
        panel.rows());
  }

  /** The same panel with other counts. */
  public static Panel withOutcome(Panel panel, double[] outcome) {
    return new Panel(
        outcome,
        panel.terms(),
        panel.covariates(),
        panel.effects(),
        panel.clusters(),
        panel.weights(),
        panel.offset(),
        panel.rows());
  }

  public static Panel withWeightsAndOffset(Panel panel, double[] weights, double[] offset) {
    return new Panel(
        panel.outcome(),
        panel.terms(),
        panel.covariates(),
        panel.effects(),
        panel.clusters(),
        weights,
        offset,
        panel.rows());
  }

  public static Effect effect(String name, int... codes) {
    return Effect.of(name, List.of(codes), List.of(1 + Arrays.stream(codes).max().orElse(0)));
  }

  /**
   * Corridors between all areas in some years: x varies by corridor and year, d by corridor; the
   * expected outcome is exp(0.5 x − 0.8 d + effects).
   *
   * @param years how many; one effect for each origin and year, and for each destination and year
   */
  public static Panel corridors(int areas, int years, long seed) {
    Random random = new Random(seed);
    Well19937c counts = new Well19937c(seed);
    List<double[]> rows = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    double[][] push = new double[areas][years];
    double[][] pull = new double[areas][years];
    double[][] far = new double[areas][areas];
    for (int area = 0; area < areas; area++) {
      for (int year = 0; year < years; year++) {
        push[area][year] = random.nextGaussian() / 2;
        pull[area][year] = random.nextGaussian() / 2;
      }
      for (int other = 0; other < areas; other++) {
        far[area][other] = random.nextGaussian();
      }
    }
    for (int from = 0; from < areas; from++) {
      for (int to = 0; to < areas; to++) {
        for (int year = 0; from != to && year < years; year++) {
          double x = random.nextGaussian() + push[from][year] / 2;
          double mean =
              Math.exp(1 + 0.5 * x - 0.8 * far[from][to] + push[from][year] + pull[to][year]);
          rows.add(
              new double[] {
                new PoissonDistribution(counts, mean, 1e-12, 100000).sample(), x, far[from][to]
              });
          places.add(new int[] {from * years + year, to * years + year, from * areas + to, from});
        }
      }
    }
    return clusteredBy(
        of(
            column(rows, 0),
            List.of("x", "d"),
            new double[][] {column(rows, 1), column(rows, 2)},
            List.of(effect("from", codes(places, 0)), effect("to", codes(places, 1)))),
        effect("pair", codes(places, 2)));
  }

  public static GravitySpec spec(String errors) {
    return new GravitySpec(
        "y",
        List.of("x"),
        List.of(),
        List.of(List.of(errors)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Clustered in as many ways as the panel says. */
  public static GravitySpec clustered() {
    return spec("pair");
  }

  private static double[] column(List<double[]> rows, int at) {
    return rows.stream().mapToDouble(row -> row[at]).toArray();
  }

  private static int[] codes(List<int[]> rows, int at) {
    return rows.stream().mapToInt(row -> row[at]).toArray();
  }
}
