package org.puebla.estimate.net;

import java.util.stream.DoubleStream;

/** Makes net totals of areas add up to nought, as those of a closed system do. */
public final class NetRescaling {

  private NetRescaling() {}

  /**
   * Gains and losses scaled to the mean of both sums, so that no area changes its sign (Abel 2018).
   * Where only gains or only losses are there, nothing can be scaled and the totals are as given.
   */
  public static double[] keepingSigns(double[] net) {
    double gains = DoubleStream.of(net).filter(each -> each > 0).sum();
    double losses = -DoubleStream.of(net).filter(each -> each < 0).sum();
    if (gains == 0 || losses == 0) {
      return net.clone();
    }
    double half = (gains + losses) / 2;
    return DoubleStream.of(net)
        .map(each -> each > 0 ? each * half / gains : each * half / losses)
        .toArray();
  }

  /** Net totals less their mean: every area changes by as much, and some may change their sign. */
  public static double[] lessTheMean(double[] net) {
    double mean = DoubleStream.of(net).average().orElse(0);
    return DoubleStream.of(net).map(each -> each - mean).toArray();
  }

  /**
   * Whole numbers that add up to nought, in proportion to gains and losses; no area changes its
   * sign, and of equal remainders the first is rounded up.
   */
  public static double[] whole(double[] net) {
    double[] gains = DoubleStream.of(net).map(each -> Math.max(each, 0)).toArray();
    double[] losses = DoubleStream.of(net).map(each -> Math.max(-each, 0)).toArray();
    double gained = DoubleStream.of(gains).sum();
    double lost = DoubleStream.of(losses).sum();
    double sum = gained == 0 || lost == 0 ? 0 : Math.rint((gained + lost) / 2);
    double[] in = IntegerRounding.toSum(gains, sum);
    double[] out = IntegerRounding.toSum(losses, sum);
    double[] whole = new double[net.length];
    for (int area = 0; area < whole.length; area++) {
      whole[area] = in[area] - out[area];
    }
    return whole;
  }
}
