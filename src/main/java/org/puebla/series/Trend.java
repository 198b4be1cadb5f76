package org.puebla.series;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.puebla.matrix.Bounded;

/**
 * Whether a series rises or falls, and how fast: the Theil&ndash;Sen slope (Theil 1950; Sen 1968)
 * and the test of Mann (1945) and Kendall (1975).
 *
 * @param slope the median of the slopes between all pairs of points, per unit of time; its bounds
 *     are Sen's confidence interval, widened by the bounds of the points and open where there are
 *     too few points for any
 * @param score S, pairs that rise less pairs that fall
 * @param variance of S where there is no trend, with ties (Kendall 1975)
 * @param points how many points are known
 */
public record Trend(Bounded slope, long score, double variance, int points) {

  private static final double CONFIDENCE = 0.95;

  /**
   * The trend of points in time, with a 95 % interval.
   *
   * @param times ascending, each once
   * @param values NaN where not known
   */
  public static Trend of(double[] times, double[] values) {
    return of(times, exactly(values), 1, CONFIDENCE);
  }

  /** The trend of equally spaced points. */
  public static Trend of(double[] values) {
    return of(steps(values.length), values);
  }

  /**
   * The trend of points that are each within bounds.
   *
   * @param cycle 1, or how many seasons take turns: then only points of the same season are
   *     compared (Hirsch, Slack and Smith 1982), for instance 12
   * @param confidence of the interval, for instance 0.95
   */
  public static Trend of(double[] times, Bounded[] values, int cycle, double confidence) {
    long score = 0;
    double variance = 0;
    int points = 0;
    double[] slopes = new double[0];
    double[] lows = slopes;
    double[] highs = slopes;
    for (int season = 0; season < cycle; season++) {
      int first = season;
      int[] known =
          IntStream.iterate(first, at -> at < values.length, at -> at + cycle)
              .filter(at -> values[at].isKnown())
              .toArray();
      PairSlopes pairs = PairSlopes.of(times, values, known);
      score += pairs.score();
      variance += MannKendall.variance(Arrays.stream(known).mapToDouble(at -> values[at].value()));
      points += known.length;
      slopes = joined(slopes, pairs.values());
      lows = joined(lows, pairs.lows());
      highs = joined(highs, pairs.highs());
    }
    return new Trend(slope(slopes, lows, highs, variance, confidence), score, variance, points);
  }

  /** The statistic of the test: S a step nearer to nought, over its standard deviation. */
  public double statistic() {
    return variance > 0 && score != 0 ? (score - Long.signum(score)) / Math.sqrt(variance) : 0;
  }

  /** How likely S is to be as far from nought as this where there is no trend, either way. */
  public double probability() {
    return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(statistic()));
  }

  static Bounded[] exactly(double[] values) {
    return Arrays.stream(values).mapToObj(Bounded::exactly).toArray(Bounded[]::new);
  }

  private static double[] steps(int length) {
    return IntStream.range(0, length).asDoubleStream().toArray();
  }

  private static Bounded slope(
      double[] slopes, double[] lows, double[] highs, double variance, double confidence) {
    if (slopes.length == 0) {
      return Bounded.unknown();
    }
    Arrays.sort(slopes);
    Arrays.sort(lows);
    Arrays.sort(highs);
    double reach =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2)
            * Math.sqrt(variance);
    // Rank M1 of Gilbert (1987, Statistical Methods for Environmental Pollution Monitoring),
    // rounded outwards.
    int rank = (int) Math.floor((slopes.length - reach) / 2);
    double low = rank < 1 ? Double.NEGATIVE_INFINITY : lows[rank - 1];
    double high = rank < 1 ? Double.POSITIVE_INFINITY : highs[highs.length - rank];
    double middle = Medians.of(slopes);
    return new Bounded(middle, Math.min(low, middle), Math.max(high, middle));
  }

  private static double[] joined(double[] some, double[] more) {
    double[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
