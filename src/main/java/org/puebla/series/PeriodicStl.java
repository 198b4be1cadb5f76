package org.puebla.series;

import java.util.Arrays;

/**
 * Seasonal-trend decomposition by loess with a season that repeats unchanged (Cleveland, Cleveland,
 * McRae and Terpenning 1990): the cycle-subseries are smoothed over their whole length, so that
 * each is its weighted mean, and the low-pass filter of a season that repeats is its mean.
 */
final class PeriodicStl {

  private static final int INNER_ROUNDS = 2;
  private static final double NEARLY_NOUGHT = 1e-12;
  private static final double LEAST_TRUST = 0.1;

  private final double[] values;
  private final int period;
  private final double[] season;
  private double[] trend;
  private final double[] weights;
  private final double scale;

  private PeriodicStl(double[] values, int period) {
    this.values = values;
    this.period = period;
    this.season = new double[period];
    this.trend = new double[values.length];
    this.weights = new double[values.length];
    this.scale = Arrays.stream(values).map(Math::abs).max().orElse(0);
    Arrays.fill(weights, 1);
  }

  /**
   * Decomposes a series without gaps.
   *
   * @param rounds how often values far from the fit are trusted less, 0 for ordinary least squares
   */
  static PeriodicStl of(double[] values, int period, int rounds) {
    PeriodicStl stl = new PeriodicStl(values, period);
    stl.fit();
    for (int round = 0; round < rounds && stl.trustLess(); round++) {
      stl.fit();
    }
    return stl;
  }

  /** The season of each place in the cycle, that of the first value first; its sum is nought. */
  double[] season() {
    return season;
  }

  double[] trend() {
    return trend;
  }

  double[] remainder() {
    double[] remainder = new double[values.length];
    for (int at = 0; at < values.length; at++) {
      remainder[at] = rounded(values[at] - season[at % period] - trend[at]);
    }
    return remainder;
  }

  /** Nought where a part is no more than the rounding of the values. */
  private double rounded(double part) {
    return Math.abs(part) > NEARLY_NOUGHT * scale ? part : 0;
  }

  private void fit() {
    for (int round = 0; round < INNER_ROUNDS; round++) {
      double mean = 0;
      for (int place = 0; place < period; place++) {
        season[place] = meanAt(place);
        mean += season[place] / period;
      }
      double[] adjusted = new double[values.length];
      for (int place = 0; place < period; place++) {
        season[place] = rounded(season[place] - mean);
      }
      for (int at = 0; at < values.length; at++) {
        adjusted[at] = values[at] - season[at % period];
      }
      trend = new Loess(adjusted, weights).smooth(trendSpan());
    }
  }

  /**
   * Of one place in the cycle, without the trend; the median where no value of it is trusted, as an
   * outlier can pull the first mean so far that all lie far from it.
   */
  private double meanAt(int place) {
    double sum = 0;
    double weight = 0;
    double[] rests = new double[(values.length - place + period - 1) / period];
    for (int at = 0; at < rests.length; at++) {
      int month = place + at * period;
      rests[at] = values[month] - trend[month];
      sum += weights[month] * rests[at];
      weight += weights[month];
    }
    return weight > LEAST_TRUST ? sum / weight : Medians.of(rests);
  }

  /** The least odd span of the trend that keeps season out of it: 1.5 cycles (section 3.5). */
  private int trendSpan() {
    int span = (int) Math.ceil(1.5 * period);
    return span % 2 == 0 ? span + 1 : span;
  }

  /** Bisquare weights of the remainder; false when the fit is perfect and nothing can be mended. */
  private boolean trustLess() {
    double[] remainder = remainder();
    double[] sizes = Arrays.stream(remainder).map(Math::abs).toArray();
    double reach = 6 * Medians.of(sizes);
    if (reach <= NEARLY_NOUGHT * scale) {
      return false;
    }
    for (int at = 0; at < weights.length; at++) {
      double distance = Math.min(1, sizes[at] / reach);
      double rest = 1 - distance * distance;
      weights[at] = rest * rest;
    }
    return true;
  }
}
