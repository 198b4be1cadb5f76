package org.puebla.index;

import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * Spatial focus by coefficients of variation: of all corridors (Rogers and Raymer 1998; with the
 * standard deviation of a sample), and of the fields of all areas with the weight of their flows
 * (Rogers and Sweeney 1998; with that of a population).
 */
final class Variation {

  private static final StandardDeviation OF_SAMPLE = new StandardDeviation(true);
  private static final StandardDeviation OF_POPULATION = new StandardDeviation(false);

  private final IndexInput input;

  Variation(IndexInput input) {
    this.input = input;
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    double[] all = Shares.corridors(input);
    listed.system(
        "coefficient-of-variation",
        all.length < 2 ? Double.NaN : Listed.ratio(OF_SAMPLE.evaluate(all), mean(all)));
    double moves = input.flows().sum();
    double in = 0;
    double out = 0;
    for (int area = 0; area < input.size(); area++) {
      in += weighted(Shares.in(input, area));
      out += weighted(Shares.out(input, area));
    }
    listed.system("aggregated-cv-in", Listed.ratio(in, moves));
    listed.system("aggregated-cv-out", Listed.ratio(out, moves));
    listed.system("aggregated-cv", Listed.ratio(in + out, moves));
    return listed.values();
  }

  /** The coefficient of a field times its flows. */
  private static double weighted(double[] field) {
    double sum = DoubleStream.of(field).sum();
    return sum == 0 ? 0 : OF_POPULATION.evaluate(field) / mean(field) * sum;
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).average().orElse(0);
  }
}
