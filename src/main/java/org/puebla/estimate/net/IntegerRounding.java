package org.puebla.estimate.net;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Figures rounded to whole numbers that add up to a given sum, by largest remainders (Hare's
 * method); of equal remainders the first comes first, so that the same figures round alike always.
 */
public final class IntegerRounding {

  private IntegerRounding() {}

  /**
   * Figures in proportion to others, whole, and with the sum asked for.
   *
   * @param figures at least nought, not all of them nought unless the sum is
   * @param sum a whole number
   */
  public static double[] toSum(double[] figures, double sum) {
    double given = DoubleStream.of(figures).sum();
    if (given == 0) {
      return figures.clone();
    }
    double[] exact = DoubleStream.of(figures).map(each -> each * sum / given).toArray();
    double[] whole = DoubleStream.of(exact).map(IntegerRounding::floor).toArray();
    long missing = Math.round(sum - DoubleStream.of(whole).sum());
    IntStream.range(0, whole.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer at) -> whole[at] - exact[at]))
        .limit(Math.max(0, missing))
        .forEach(at -> whole[at] += 1);
    return whole;
  }

  /** A product that is whole but for its last digit is whole. */
  private static double floor(double value) {
    double nearest = Math.rint(value);
    return Math.abs(value - nearest) < 1e-9 * Math.max(1, Math.abs(value))
        ? nearest
        : Math.floor(value);
  }
}
