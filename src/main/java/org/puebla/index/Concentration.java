package org.puebla.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.puebla.fit.Ipf2;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;

/**
 * How many corridors are used and how unevenly: connectivity and inequality (Bell et al. 2002), the
 * Herfindahl-Hirschman index and its inverse, and Theil's index in nats.
 */
final class Concentration {

  private final IndexInput input;
  private final double[] flows;
  private final double moves;

  Concentration(IndexInput input) {
    this.input = input;
    this.flows = Shares.corridors(input);
    this.moves = input.flows().sum();
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    long used = DoubleStream.of(flows).filter(flow -> flow > 0).count();
    listed.system("connectivity", Listed.ratio((double) used, flows.length));
    double[] equal = new double[flows.length];
    Arrays.fill(equal, moves / flows.length);
    listed.system("inequality", distance(equal));
    listed.system("inequality-independence", distance(independent()));
    double squares = DoubleStream.of(flows).map(flow -> flow / moves * (flow / moves)).sum();
    listed.system("hhi", moves > 0 ? squares : Double.NaN);
    listed.system("effective-corridors", moves > 0 ? 1 / squares : Double.NaN);
    listed.system("theil", moves > 0 ? theil() : Double.NaN);
    return listed.values();
  }

  /** Half of the sum of absolute differences between the shares of both. */
  private double distance(double[] expected) {
    double sum = 0;
    for (int corridor = 0; corridor < flows.length; corridor++) {
      sum += Math.abs(flows[corridor] - expected[corridor]);
    }
    return Listed.ratio(sum / 2, moves);
  }

  /** Flows that only the sizes of origin and destination explain, none of them within an area. */
  private double[] independent() {
    int size = input.size();
    if (moves == 0 || size < 2) {
      return new double[flows.length];
    }
    double[][] between = new double[size][size];
    for (int area = 0; area < size; area++) {
      Arrays.fill(between[area], 1);
      between[area][area] = 0;
    }
    AreaMatrix fitted =
        Ipf2.fit(
                AreaMatrix.square(input.flows().rows(), between),
                Optional.of(input.flows().rowSums()),
                Optional.of(input.flows().columnSums()),
                Tolerance.EXACT)
            .table();
    return Shares.corridors(new IndexInput(fitted, Optional.empty(), Optional.empty()));
  }

  private double theil() {
    double sum = 0;
    for (double flow : flows) {
      double share = flow / moves;
      sum += share > 0 ? share * Math.log(flows.length * share) : 0;
    }
    return sum;
  }
}
