package org.puebla.bench.gravity;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.puebla.gravity.Effect;
import org.puebla.gravity.Panel;

/**
 * All corridors between areas through the years, about half of them without a move: an invented
 * panel with planted effects of distance, visas, trade agreements and diasporas.
 */
final class InventedPanel {

  private static final double[] PLANTED = {0.3, 0.1, 0.35};
  private static final double DISTANCE = -0.9;

  private final int areas;
  private final int years;
  private final SplittableRandom random;

  InventedPanel(int areas, int years, long seed) {
    this.areas = areas;
    this.years = years;
    this.random = new SplittableRandom(seed);
  }

  /**
   * @param withPairs whether corridors have effects of their own, which take up distance
   */
  Panel panel(boolean withPairs) {
    int rows = areas * (areas - 1) * years;
    double[] outcome = new double[rows];
    double[][] terms = new double[withPairs ? 3 : 4][rows];
    int[] origin = new int[rows];
    int[] destination = new int[rows];
    int[] pair = new int[rows];
    double[] push = gaussians(areas * years, 0.8);
    double[] pull = gaussians(areas * years, 0.8);
    int row = 0;
    for (int from = 0; from < areas; from++) {
      for (int to = 0; to < areas; to++) {
        double far = gaussian();
        double link = gaussian();
        for (int year = 0; from != to && year < years; year++) {
          double[] values = {
            random.nextInt(100) < 20 + year ? 1 : 0,
            random.nextInt(100) < 10 + year ? 1 : 0,
            gaussian(),
            far
          };
          double predictor = -0.5 + DISTANCE * far + 0.7 * link;
          for (int term = 0; term < PLANTED.length; term++) {
            predictor += PLANTED[term] * values[term];
          }
          origin[row] = from * years + year;
          destination[row] = to * years + year;
          pair[row] = from * areas + to;
          outcome[row] = poisson(Math.exp(predictor + push[origin[row]] + pull[destination[row]]));
          for (int term = 0; term < terms.length; term++) {
            terms[term][row] = values[term];
          }
          row++;
        }
      }
    }
    Effect pairs = Effect.of("pair", List.of(pair), List.of(areas * areas));
    List<Effect> sides =
        List.of(
            Effect.of("origin×year", List.of(origin), List.of(areas * years)),
            Effect.of("destination×year", List.of(destination), List.of(areas * years)));
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return new Panel(
        outcome,
        List.of("visa", "agreement", "diaspora", "distance").subList(0, terms.length),
        terms,
        withPairs ? List.of(sides.get(0), sides.get(1), pairs) : sides,
        List.of(pairs),
        ones,
        new double[rows],
        IntStream.rangeClosed(1, rows).toArray());
  }

  private double[] gaussians(int count, double deviation) {
    return IntStream.range(0, count).mapToDouble(at -> deviation * gaussian()).toArray();
  }

  private double gaussian() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** By products for small means, by the normal distribution for large ones. */
  private double poisson(double mean) {
    if (mean > 50) {
      return Math.max(0, Math.rint(mean + Math.sqrt(mean) * gaussian()));
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
