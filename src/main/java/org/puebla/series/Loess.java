package org.puebla.series;

/** Locally weighted straight lines through equally spaced points (Cleveland 1979). */
final class Loess {

  private static final int SLOPE_NEEDS = 3;

  private final double[] values;
  private final double[] weights;

  /**
   * @param weights how far each value is trusted, 0 to 1
   */
  Loess(double[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
  }

  /**
   * The smoothed series.
   *
   * @param span how many nearest points each line is drawn through; a span longer than the series
   *     widens the neighbourhood in proportion (Cleveland et al. 1990, section 2.2)
   */
  double[] smooth(int span) {
    double[] smoothed = new double[values.length];
    for (int at = 0; at < smoothed.length; at++) {
      smoothed[at] = at(at, span);
    }
    return smoothed;
  }

  private double at(int point, int span) {
    int length = Math.min(span, values.length);
    int first = Math.min(Math.max(0, point - (length - 1) / 2), values.length - length);
    int last = first + length - 1;
    double reach = Math.max(point - first, last - point);
    reach = span > values.length ? reach * span / values.length : reach;
    double sum = 0;
    double place = 0;
    double level = 0;
    for (int at = first; at <= last; at++) {
      double weight = weight(at, point, reach);
      sum += weight;
      place += weight * at;
      level += weight * values[at];
    }
    if (sum <= 0) {
      return values[point];
    }
    place /= sum;
    level /= sum;
    double square = 0;
    double product = 0;
    for (int at = first; at <= last; at++) {
      double weight = weight(at, point, reach);
      square += weight * (at - place) * (at - place);
      product += weight * (at - place) * (values[at] - level);
    }
    boolean tooFew = length < SLOPE_NEEDS || square <= 1e-9 * sum * length * length;
    return tooFew ? level : level + product / square * (point - place);
  }

  /** Tricube of the distance. */
  private double weight(int at, int point, double reach) {
    double distance = Math.abs(at - point) / reach;
    if (distance >= 1) {
      return 0;
    }
    double rest = 1 - distance * distance * distance;
    return weights[at] * rest * rest * rest;
  }
}
