package org.puebla.estimate.account;

import java.util.stream.DoubleStream;
import org.puebla.estimate.net.NetRescaling;

/** Flows read off two tables of stocks, without an account of who was born or died abroad. */
final class StockDifferences {

  private StockDifferences() {}

  /** Growth of each stock; by {@code reversed}, each shrinkage is added as moves back. */
  static double[][] of(StockChange change, Method method) {
    int size = change.size();
    double[][] flows = new double[size][size];
    for (int birth = 0; birth < size; birth++) {
      for (int residence = 0; residence < size; residence++) {
        double growth = change.end()[birth][residence] - change.start()[birth][residence];
        if (birth == residence) {
          continue;
        }
        if (growth > 0) {
          flows[birth][residence] += growth;
        } else if (method == Method.STOCK_DIFFERENCE_REVERSE_NEGATIVES) {
          flows[residence][birth] -= growth;
        }
      }
    }
    return flows;
  }

  /**
   * The sum of absolute net migration, spread over corridors like the migrants at the start. Net
   * migration is what births and deaths leave of the growth of an area, made to add up to nought.
   */
  static double[][] atRates(StockChange change) {
    int size = change.size();
    double[] before = Sums.ofColumns(change.start());
    double[] after = Sums.ofColumns(change.end());
    double[] net = new double[size];
    for (int area = 0; area < size; area++) {
      net[area] = after[area] - before[area] - change.births()[area] + change.deaths()[area];
    }
    double moves = DoubleStream.of(NetRescaling.keepingSigns(net)).map(Math::abs).sum();
    double migrants = Sums.of(change.start());
    for (int area = 0; area < size; area++) {
      migrants -= change.start()[area][area];
    }
    double[][] flows = new double[size][size];
    for (int birth = 0; birth < size; birth++) {
      for (int residence = 0; residence < size; residence++) {
        if (birth != residence && migrants > 0) {
          flows[birth][residence] = moves * change.start()[birth][residence] / migrants;
        }
      }
    }
    return flows;
  }
}
