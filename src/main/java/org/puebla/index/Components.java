package org.puebla.index;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The multiplicative components of a flow matrix, M<sub>ij</sub> = M o<sub>i</sub> d<sub>j</sub>
 * od<sub>ij</sub> (Rogers, Willekens, Little and Raymer 2002): the shares of all moves that leave
 * each origin and reach each destination. The interaction od<sub>ij</sub> is the preference index.
 */
final class Components {

  private final IndexInput input;

  Components(IndexInput input) {
    this.input = input;
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    listed.areas("component-origin", shares(input.flows().rowSums().values()));
    listed.areas("component-destination", shares(input.flows().columnSums().values()));
    return listed.values();
  }

  private double[] shares(double[] sums) {
    double moves = input.flows().sum();
    return DoubleStream.of(sums).map(sum -> Listed.ratio(sum, moves)).toArray();
  }
}
