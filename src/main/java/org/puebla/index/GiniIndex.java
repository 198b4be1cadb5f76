package org.puebla.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Spatial focus by Gini's index (Plane and Mulligan 1997): of all corridors, of the destinations of
 * each origin and the origins of each destination, and of all of these with the weight of their
 * flows. Corrected so that all moves in one corridor give one.
 */
final class GiniIndex {

  private static final double ROUNDING = 1e-15;

  private final IndexInput input;
  private final double moves;
  private final int size;

  GiniIndex(IndexInput input) {
    this.input = input;
    this.moves = input.flows().sum();
    this.size = input.size();
  }

  List<IndexValue> values() {
    double[] all = Shares.corridors(input);
    double total = differences(all);
    double[] in = new double[size];
    double[] out = new double[size];
    for (int area = 0; area < size; area++) {
      in[area] = differences(Shares.in(input, area));
      out[area] = differences(Shares.out(input, area));
    }
    double rows = DoubleStream.of(out).sum();
    double columns = DoubleStream.of(in).sum();
    double[] ofIn = fields(in, input.flows().columnSums().values());
    double[] ofOut = fields(out, input.flows().rowSums().values());
    double weightedIn = weighted(ofIn, input.flows().columnSums().values());
    double weightedOut = weighted(ofOut, input.flows().rowSums().values());

    Listed listed = new Listed(input);
    listed.system("gini-total", Listed.ratio(total, 2 * (all.length - 1) * moves));
    listed.system("gini-total-uncorrected", Listed.ratio(total, 2 * all.length * moves));
    listed.system("gini-row", Listed.ratio(rows, 2 * all.length * moves));
    listed.system("gini-col", Listed.ratio(columns, 2 * all.length * moves));
    listed.system("gini-row-standardized", Listed.ratio(100 * rows, total));
    listed.system("gini-col-standardized", Listed.ratio(100 * columns, total));
    listed.areas("gini-in", ofIn);
    listed.areas("gini-out", ofOut);
    listed.system("gini-in-weighted", weightedIn);
    listed.system("gini-out-weighted", weightedOut);
    listed.system("gini-weighted", (weightedIn + weightedOut) / 2);
    return listed.values();
  }

  private double[] fields(double[] differences, double[] flows) {
    double[] ginis = new double[size];
    for (int area = 0; area < size; area++) {
      ginis[area] = Listed.ratio(differences[area], 2 * (size - 2) * flows[area]);
    }
    return ginis;
  }

  /** Each field with its own flows as weight; one without flows has none. */
  private double weighted(double[] ginis, double[] flows) {
    double sum = 0;
    for (int area = 0; area < size; area++) {
      sum += flows[area] > 0 ? ginis[area] * flows[area] : 0;
    }
    return Listed.ratio(sum, moves);
  }

  /** The sum of absolute differences over all ordered pairs, by sorting. */
  private static double differences(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double all = 0;
    for (int at = 0; at < sorted.length; at++) {
      sum += sorted[at] * (2.0 * at - sorted.length + 1);
      all += sorted[at];
    }
    // Equal flows differ by nothing, not by the last digit of their sum.
    return sum > ROUNDING * sorted.length * all ? 2 * sum : 0;
  }
}
