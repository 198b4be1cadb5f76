package org.puebla.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.model.PueblaException;

/**
 * The table of origins and destinations of the people of one birthplace. Without a seed,
 * y<sub>ij</sub> = r<sub>i</sub> c<sub>j</sub> / &Sigma;r is exact, of all people or, where stayers
 * are fixed, of those who cannot have stayed: of each area either nobody left or nobody came, so
 * that the diagonal needs no care.
 */
public final class BirthTables {

  private final List<String> areas;
  private final Optional<double[][]> seed;
  private final Stayers stayers;
  private final Tolerance tolerance;

  /**
   * @param seed by origin and destination, in the order of the areas
   */
  public BirthTables(
      List<String> areas, Optional<double[][]> seed, Stayers stayers, Tolerance tolerance) {
    this.areas = areas;
    this.seed = seed;
    this.stayers = stayers;
    this.tolerance = tolerance;
  }

  /**
   * Fits one birthplace.
   *
   * @param origins how many were in each area at first
   * @param destinations how many were there at last, as many in all
   * @return by origin and destination, stayers on the diagonal
   * @throws PueblaException when the zeros of the seed leave no such table
   */
  public Fit<double[][]> fit(String birth, double[] origins, double[] destinations) {
    double[] leaving = origins.clone();
    double[] coming = destinations.clone();
    double[] staying = new double[areas.size()];
    if (stayers == Stayers.FIXED) {
      for (int area = 0; area < staying.length; area++) {
        staying[area] = Math.min(leaving[area], coming[area]);
        leaving[area] -= staying[area];
        coming[area] -= staying[area];
      }
    }
    Fit<double[][]> moving =
        seed.isPresent() ? scaled(birth, seed.get(), leaving, coming) : product(leaving, coming);
    for (int area = 0; area < staying.length; area++) {
      moving.table()[area][area] += staying[area];
    }
    return moving;
  }

  private Fit<double[][]> product(double[] leaving, double[] coming) {
    double total = DoubleStream.of(leaving).sum();
    double[][] cells = new double[leaving.length][coming.length];
    for (int from = 0; from < leaving.length; from++) {
      if (leaving[from] > 0) {
        double share = leaving[from] / total;
        for (int to = 0; to < coming.length; to++) {
          cells[from][to] = share * coming[to];
        }
      }
    }
    Scaled scaled = new Scaled(cells, leaving, coming, 1, 0);
    return new Fit<>(
        cells, new Margins(areas, areas, leaving, coming).certificate(scaled, tolerance, true));
  }

  private Fit<double[][]> scaled(
      String birth, double[][] weights, double[] leaving, double[] coming) {
    try {
      return new Margins(areas, areas, leaving, coming).fit(weights, tolerance);
    } catch (PueblaException infeasible) {
      throw Ipf3.infeasible(birth, infeasible);
    }
  }
}
