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
}
