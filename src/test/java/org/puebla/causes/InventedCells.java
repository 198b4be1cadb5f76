package org.puebla.causes;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.puebla.causes.Counts.Count;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;

/** Series of origins and counts that are drawn about expected ones. */
final class InventedCells {

  private final CauseSeries series = new CauseSeries();
  private final List<Count> counts = new ArrayList<>();
  private final RandomGenerator random;

  InventedCells(int seed) {
    this.random = new Well19937c(seed);
  }

  /** Of which figures and counts are drawn, in the order in which they are asked for. */
  RandomGenerator random() {
    return random;
  }

  /** The name of an origin by its number, AA and on. */
  static String origin(int number) {
    return "A" + (char) ('A' + number);
  }

  void add(String driver, String origin, int year, double value) {
    series.add(
        driver,
        "example",
        origin,
        CauseSeries.NO_COUNTERPART,
        year,
        new Figure(Bounded.exactly(value), Evidence.ofRow("A", 0)));
  }

  void count(String origin, String destination, int year, double mean) {
    int count = new PoissonDistribution(random, mean, 1e-12, 10_000).sample();
    counts.add(new Count(origin, destination, year, count));
  }

  Cells cells() {
    return Cells.of(counts, series);
  }
}
