package org.puebla.gravity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.puebla.gravity.GravitySpec.BiasCorrection;
import org.puebla.gravity.GravitySpec.SmallSample;

/**
 * Corridors between all areas in some years with effects of origins in time, destinations in time
 * and pairs, made up from a seed. As in the simulations of Weidner and Zylkin (2021) x drifts and
 * goes with the effects, and outcomes are the more dispersed the greater x is, which is what biases
 * estimates.
 *
 * <p>A row is numbered by its cell: origin, destination and year, the last the fastest.
 *
 * @param holes share of cells that are missing
 */
record ThreeWayPanels(int areas, int years, double holes) {

  static final double PLANTED = 0.5;

  private static final double DISPERSION = 0.3;
  private static final double STEEPNESS = 1.5;
  private static final double MOST_DISPERSION = 0.97;

  /** Poisson counts about an expectation that is by chance larger or smaller by a share. */
  Panel panel(long seed) {
    Random random = new Random(seed);
    Well19937c counts = new Well19937c(seed);
    double[][] push = gaussians(random);
    double[][] pull = gaussians(random);
    List<double[]> rows = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    for (int from = 0; from < areas; from++) {
      for (int to = 0; to < areas; to++) {
        double link = random.nextGaussian() / 4;
        double x = link + random.nextGaussian();
        for (int year = 0; from != to && year < years; year++) {
          x = x / 2 + push[from][year] + pull[to][year] + random.nextGaussian() / 2;
          double mean = Math.exp(3 + PLANTED * x + push[from][year] + pull[to][year] + link);
          double share = Math.min(MOST_DISPERSION, DISPERSION * Math.exp(STEEPNESS * x));
          double rate = mean * (counts.nextBoolean() ? 1 + share : 1 - share);
          if (random.nextDouble() >= holes) {
            rows.add(
                new double[] {new PoissonDistribution(counts, rate, 1e-12, 100_000).sample(), x});
            places.add(new int[] {from * years + year, to * years + year, from * areas + to});
          }
        }
      }
    }
    double[] outcome = rows.stream().mapToDouble(row -> row[0]).toArray();
    double[] x = rows.stream().mapToDouble(row -> row[1]).toArray();
    List<Effect> effects =
        IntStream.range(0, 3)
            .mapToObj(
                at ->
                    Panels.effect(
                        "effect" + at, places.stream().mapToInt(place -> place[at]).toArray()))
            .toList();
    double[] ones = new double[x.length];
    Arrays.fill(ones, 1);
    return new Panel(
        outcome,
        List.of("x"),
        new double[][] {x},
        effects,
        List.of(effects.get(2)),
        ones,
        new double[x.length],
        places.stream().mapToInt(place -> place[2] * years + place[0] % years + 1).toArray());
  }

  private double[][] gaussians(Random random) {
    double[][] drawn = new double[areas][years];
    for (double[] own : drawn) {
      Arrays.setAll(own, year -> random.nextGaussian() / 4);
    }
    return drawn;
  }

  static GravitySpec spec(BiasCorrection correction, SmallSample factor) {
    return new GravitySpec(
        "y",
        List.of("x"),
        List.of(List.of("orig", "year"), List.of("dest", "year"), List.of("orig", "dest")),
        List.of(List.of("dest", "orig")),
        Optional.empty(),
        Optional.empty(),
        Optional.of(factor),
        Optional.of(correction));
  }
}
