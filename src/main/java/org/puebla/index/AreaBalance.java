package org.puebla.index;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What came to each area, what left it, and what remained of both (United Nations 1998); per
 * thousand inhabitants where the population is known.
 */
final class AreaBalance {

  private final IndexInput input;
  private final double[] in;
  private final double[] out;

  AreaBalance(IndexInput input) {
    this.input = input;
    this.in = input.flows().columnSums().values();
    this.out = input.flows().rowSums().values();
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    listed.areas("inflow", in);
    listed.areas("outflow", out);
    listed.areas("net-migration", each(area -> in[area] - out[area]));
    listed.areas("gross-migration", each(area -> in[area] + out[area]));
    input
        .population()
        .ifPresent(
            people -> {
              listed.areas("inflow-rate", rate(area -> in[area], people));
              listed.areas("outflow-rate", rate(area -> out[area], people));
              listed.areas("net-migration-rate", rate(area -> in[area] - out[area], people));
              listed.areas("gross-migration-rate", rate(area -> in[area] + out[area], people));
            });
    listed.areas(
        "area-effectiveness",
        each(area -> Listed.ratio(100 * (in[area] - out[area]), in[area] + out[area])));
    return listed.values();
  }

  private double[] rate(IntToDoubleFunction number, double[] people) {
    return each(area -> Listed.ratio(1000 * number.applyAsDouble(area), people[area]));
  }

  private double[] each(IntToDoubleFunction number) {
    return IntStream.range(0, input.size()).mapToDouble(number).toArray();
  }
}
