package org.puebla.series;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The spread of the score of Mann and Kendall where there is no trend. */
final class MannKendall {

  private MannKendall() {}

  /**
   * {n (n-1) (2n+5) - &Sigma; t (t-1) (2t+5)} / 18, where t are the sizes of groups of equal values
   * (Kendall 1975).
   */
  static double variance(DoubleStream values) {
    Map<Double, Long> groups =
        values.boxed().collect(Collectors.groupingBy(value -> value + 0.0, Collectors.counting()));
    long all = groups.values().stream().mapToLong(Long::longValue).sum();
    double ties = groups.values().stream().mapToDouble(MannKendall::term).sum();
    return (term(all) - ties) / 18;
  }

  private static double term(long count) {
    return (double) count * (count - 1) * (2 * count + 5);
  }
}
