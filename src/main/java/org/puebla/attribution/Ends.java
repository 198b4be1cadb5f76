package org.puebla.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Figures at one point of slopes, each with the ends between which the inputs leave it.
 *
 * @param low the same array as {@code value} where all inputs are exact
 */
record Ends(double[] value, double[] low, double[] high) {

  static Ends exact(int figures) {
    double[] value = new double[figures];
    return new Ends(value, value, value);
  }

  static Ends open(int figures) {
    return new Ends(new double[figures], new double[figures], new double[figures]);
  }

  Ends plus(Ends other) {
    return new Ends(sum(value, other.value), sum(low, other.low), sum(high, other.high));
  }

  private static double[] sum(double[] figures, double[] others) {
    double[] sum = figures.clone();
    for (int at = 0; at < sum.length; at++) {
      sum[at] += others[at];
    }
    return sum;
  }

  /**
   * The figure at one place.
   *
   * @param drawn the same figures at drawn slopes
   */
  ModelledFigure figure(int place, List<Ends> drawn) {
    return new ModelledFigure(
        value[place],
        Band.of(column(drawn, Ends::value, place)),
        new Band(low[place], high[place]),
        Band.of(column(drawn, Ends::low, place), column(drawn, Ends::high, place)));
  }

  private static double[] column(List<Ends> drawn, Function<Ends, double[]> figures, int place) {
    double[] column = new double[drawn.size()];
    Arrays.setAll(column, draw -> figures.apply(drawn.get(draw))[place]);
    return column;
  }
}
