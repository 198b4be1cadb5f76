package org.puebla.series;

import java.util.stream.IntStream;

/**
 * Pearson correlations of one series with earlier values of another, all lags over the same months
 * of the following series, so that they compare.
 */
final class CrossCorrelation {

  private final double[] leading;
  private final double[] following;
  private final int longest;
  private final double[] byLag;

  private CrossCorrelation(double[] leading, double[] following, int longest) {
    this.leading = leading;
    this.following = following;
    this.longest = longest;
    this.byLag = of(IntStream.range(longest, following.length).toArray());
  }

  static CrossCorrelation of(double[] leading, double[] following, int longest) {
    return new CrossCorrelation(leading, following, longest);
  }

  /** How many months of the following series are compared. */
  int size() {
    return following.length - longest;
  }

  double at(int lag) {
    return byLag[lag];
  }

  /** The lag of the largest correlation; of equal ones the shortest. */
  int best() {
    return best(byLag);
  }

  /**
   * The best lag over a choice of months, each possibly more than once.
   *
   * @param months counted from 0 among those that are compared
   */
  int best(int[] months) {
    return best(of(IntStream.of(months).map(month -> month + longest).toArray()));
  }

  private static int best(double[] correlations) {
    int best = 0;
    for (int lag = 1; lag < correlations.length; lag++) {
      best = correlations[lag] > correlations[best] ? lag : best;
    }
    return best;
  }

  private double[] of(int[] months) {
    double[] correlations = new double[longest + 1];
    for (int lag = 0; lag <= longest; lag++) {
      correlations[lag] = correlation(months, lag);
    }
    return correlations;
  }

  private double correlation(int[] months, int lag) {
    double meanBefore = 0;
    double meanAfter = 0;
    for (int month : months) {
      meanBefore += leading[month - lag] / months.length;
      meanAfter += following[month] / months.length;
    }
    double before = 0;
    double after = 0;
    double both = 0;
    for (int month : months) {
      double one = leading[month - lag] - meanBefore;
      double other = following[month] - meanAfter;
      before += one * one;
      after += other * other;
      both += one * other;
    }
    double scale = Math.sqrt(before * after);
    return scale > 0 ? Math.max(-1, Math.min(1, both / scale)) : 0;
  }
}
