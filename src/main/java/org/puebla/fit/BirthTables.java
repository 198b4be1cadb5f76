package org.puebla.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.model.PueblaException;

/**
 * The table of origins and destinations of the people of one birthplace. Without a seed,
 * y<sub>ij</sub> = r<sub>i</sub> c<sub>j</sub> / &Sigma;r is exact, of all people or, where stayers
 * are fixed, of those who cannot have stayed: of each area either nobody left or nobody came, so
 * that the diagonal needs no care.
 */
public final class BirthTables implements BirthFit {

  private static final long serialVersionUID = 1;

  /** Of a stock, what is left of it by rounding and not because somebody moved. */
  private static final double ROUNDING = 1e-14;

  private static final Certificate EXACTLY = new Certificate(1, 0, "", true, true, List.of());

  private final List<String> areas;
  private final double @Nullable [][] seed;
  private final Stayers stayers;
  private final Tolerance tolerance;

  /**
   * @param seed by origin and destination, in the order of the areas
   */
  public BirthTables(
      List<String> areas, Optional<double[][]> seed, Stayers stayers, Tolerance tolerance) {
    this.areas = areas;
    this.seed = seed.orElse(null);
    this.stayers = stayers;
    this.tolerance = tolerance;
  }

  /**
   * {@inheritDoc}
   *
   * @throws PueblaException when the zeros of the seed leave no such table
   */
  @Override
  public Fit<double[][]> fit(BirthMargins people) {
    double[] origins = people.origins();
    double[] arrived = agreeing(people.destinations(), origins);
    double[] leaving = origins.clone();
    double[] coming = arrived.clone();
    double[] staying = new double[areas.size()];
    if (stayers == Stayers.FIXED) {
      for (int area = 0; area < staying.length; area++) {
        staying[area] = Math.min(leaving[area], coming[area]);
        leaving[area] = beyond(staying[area], leaving[area]);
        coming[area] = beyond(staying[area], coming[area]);
      }
      // What is left after large numbers were taken from each other agrees to fewer digits.
      coming = agreeing(coming, leaving);
      if (DoubleStream.of(coming).sum() == 0) {
        leaving = coming;
      }
    }
    Fit<double[][]> moving =
        seed != null
            ? scaled(people.birth(), seed, leaving, coming)
            : new Fit<>(product(leaving, coming), EXACTLY);
    double[][] cells = moving.table();
    for (int area = 0; area < staying.length; area++) {
      cells[area][area] += staying[area];
    }
    Scaled whole = new Scaled(cells, origins, arrived, moving.certificate().iterations(), 0);
    Certificate certificate =
        new Margins(areas, areas, origins, arrived).certificate(whole, tolerance, true);
    return new Fit<>(cells, certificate);
  }

  /** Figures brought to the sum of others, from which they differ by rounding. */
  private static double[] agreeing(double[] figures, double[] others) {
    double ratio = DoubleStream.of(others).sum() / DoubleStream.of(figures).sum();
    return Double.isFinite(ratio)
        ? DoubleStream.of(figures).map(each -> each * ratio).toArray()
        : new double[figures.length];
  }

  private static double beyond(double staying, double all) {
    return all - staying > ROUNDING * all ? all - staying : 0;
  }

  private static double[][] product(double[] leaving, double[] coming) {
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
    return cells;
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
