package org.puebla.index;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How much people move and how much of it changes where people live (Bell et al. 2002; Courgeau
 * 1973; Shryock and Siegel 1976).
 */
final class Intensity {

  private final IndexInput input;

  Intensity(IndexInput input) {
    this.input = input;
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    double moves = input.flows().sum();
    double turnover = redistributed();
    input
        .population()
        .ifPresent(
            byArea -> {
              double people = DoubleStream.of(byArea).sum();
              double intensity = Listed.ratio(100 * moves, people);
              listed.system("crude-migration-intensity", intensity);
              listed.system("courgeau-k", Listed.ratio(intensity, 2 * Math.log(input.size())));
              listed.system(
                  "aggregate-net-migration-rate", Listed.ratio(100 * turnover / 2, people));
            });
    listed.system("migration-effectiveness", Listed.ratio(100 * turnover, 2 * moves));
    return listed.values();
  }

  /** The sum of absolute net migration. */
  private double redistributed() {
    double[] in = input.flows().columnSums().values();
    double[] out = input.flows().rowSums().values();
    double sum = 0;
    for (int area = 0; area < in.length; area++) {
      sum += Math.abs(in[area] - out[area]);
    }
    return sum;
  }
}
