package org.puebla.series;

import java.util.Arrays;

/** How far figures lie from the middle of their like, in robust standard deviations. */
public final class Anomaly {

  /** Beyond this a figure is out of the ordinary (Iglewicz and Hoaglin 1993). */
  public static final double THRESHOLD = 3.5;

  /** The median absolute deviation of normal figures is this share of a standard deviation. */
  private static final double NORMAL_SHARE = 0.6745;

  private Anomaly() {}

  /**
   * 0.6745 (x - median) / MAD of each figure (Iglewicz and Hoaglin 1993, section 3.3). Where more
   * than half of the figures are the same there is no measure of their spread: NaN, and nought for
   * the figures that are the same.
   *
   * @param remainder what is left of a series without trend and season
   */
  public static double[] scores(double[] remainder) {
    double middle = Medians.of(remainder);
    double[] distances = Arrays.stream(remainder).map(each -> Math.abs(each - middle)).toArray();
    double spread = Medians.of(distances);
    double[] scores = new double[remainder.length];
    for (int at = 0; at < scores.length; at++) {
      double distance = remainder[at] - middle;
      scores[at] = spread > 0 ? NORMAL_SHARE * distance / spread : distance == 0 ? 0 : Double.NaN;
    }
    return scores;
  }
}
