package org.puebla.fit;

import java.util.List;
import java.util.stream.DoubleStream;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Flows of several types of migrants of whom only the departures and arrivals of all types together
 * are known, with their balancing factors (Willekens 1999): what conditional maximisation of the
 * likelihood finds for two and three dimensions.
 */
public final class Balancing {

  private Balancing() {}

  /**
   * Fits a table, as {@link Ipf2} does, and tells the factors.
   *
   * @throws org.puebla.model.PueblaException as {@link Ipf2#fit}
   */
  public static Fit<Balanced> fit(
      AreaMatrix seed, AreaVector origins, AreaVector destinations, Tolerance tolerance) {
    return fit(List.of(seed), origins, destinations, tolerance);
  }

  /**
   * Fits one table for each type, all with the same factors.
   *
   * @param seeds one for each type, all of the same rows and columns in the same order
   * @param origins departures of all types together, for each row of the seeds
   * @param destinations arrivals of all types together, for each column
   * @throws org.puebla.model.PueblaException as {@link Ipf2#fit}; also when there are more totals
   *     than areas
   */
  public static Fit<Balanced> fit(
      List<AreaMatrix> seeds, AreaVector origins, AreaVector destinations, Tolerance tolerance) {
    AreaMatrix all = together(seeds);
    Fit<Scaled> fit = Ipf2.scale(all, origins, destinations, tolerance);
    Scaled scaled = fit.table();
    List<AreaMatrix> tables = seeds.stream().map(seed -> share(seed, all, scaled.cells())).toList();
    double level =
        Math.exp(
            DoubleStream.of(scaled.columnFactors())
                .filter(each -> each > 0)
                .map(Math::log)
                .average()
                .orElse(0));
    Balanced balanced =
        new Balanced(
            tables,
            new AreaVector(all.rows(), times(scaled.rowFactors(), level)),
            new AreaVector(all.columns(), times(scaled.columnFactors(), 1 / level)));
    return new Fit<>(balanced, fit.certificate());
  }

  private static AreaMatrix together(List<AreaMatrix> seeds) {
    Checks checks = new Checks();
    AreaMatrix first = seeds.get(0);
    double[][] sums = new double[first.rows().size()][first.columns().size()];
    int type = 0;
    for (AreaMatrix seed : seeds) {
      if (!seed.rows().equals(first.rows()) || !seed.columns().equals(first.columns())) {
        throw new IllegalArgumentException("types differ in their areas");
      }
      type++;
      checks.counts(seeds.size() == 1 ? "seed" : "seed, type " + type, seed);
      for (int row = 0; row < sums.length; row++) {
        for (int column = 0; column < sums[row].length; column++) {
          sums[row][column] += seed.cells()[row][column];
        }
      }
    }
    checks.requireNone();
    return new AreaMatrix(first.rows(), first.columns(), sums);
  }

  /** What falls to one type of each cell: as much of it as of the seed. */
  private static AreaMatrix share(AreaMatrix seed, AreaMatrix all, double[][] fitted) {
    double[][] cells = new double[fitted.length][];
    for (int row = 0; row < cells.length; row++) {
      cells[row] = fitted[row].clone();
      for (int column = 0; column < cells[row].length; column++) {
        double whole = all.cells()[row][column];
        cells[row][column] *= whole > 0 ? seed.cells()[row][column] / whole : 0;
      }
    }
    return new AreaMatrix(seed.rows(), seed.columns(), cells);
  }

  private static double[] times(double[] factors, double level) {
    return DoubleStream.of(factors).map(each -> each * level).toArray();
  }
}
