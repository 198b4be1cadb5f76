package org.puebla.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Tables of origins and destinations, one for each birthplace, with given sums of their rows and
 * columns: y<sub>ijk</sub> = a<sub>ik</sub> b<sub>jk</sub> m<sub>ijk</sub> (Abel 2013). Each
 * birthplace is a table of its own; without a seed both kinds have a closed form.
 */
public final class Ipf3 {

  /** What is done with people who are where they were. */
  public enum Stayers {
    /** As many as can stay, do: the smaller of both margins (quasi-independence). */
    FIXED,
    /** Stayers are fitted like movers. */
    FREE
  }

  private Ipf3() {}

  /**
   * Fits one table for each birthplace.
   *
   * @param origins people by origin (rows) and birthplace (columns)
   * @param destinations people by birthplace (rows) and destination (columns)
   * @param seed one table of origins and destinations for all birthplaces, or none
   * @throws PueblaException when a figure is no count, areas differ, or the margins of a birthplace
   *     disagree or cannot be met, naming it
   */
  public static Fit<AreaCube> fit(
      AreaMatrix origins,
      AreaMatrix destinations,
      Optional<AreaMatrix> seed,
      Stayers stayers,
      Tolerance tolerance) {
    List<String> areas = origins.rows();
    List<String> births = origins.columns();
    check(origins, destinations, seed);
    double[][] byDestination = Checks.ordered(destinations, births, areas);
    Optional<double[][]> ordered = seed.map(table -> Checks.ordered(table, areas, areas));
    BirthTables tables = new BirthTables(areas, ordered, stayers, tolerance);
    List<Fit<double[][]>> fits =
        IntStream.range(0, births.size())
            .parallel()
            .mapToObj(
                birth ->
                    tables.fit(
                        births.get(birth), column(origins.cells(), birth), byDestination[birth]))
            .toList();
    double[][][] cells = fits.stream().map(Fit::table).toArray(double[][][]::new);
    return new Fit<>(
        new AreaCube(areas, births, cells),
        together(births, fits.stream().map(Fit::certificate).toList()));
  }

  /** One certificate for several tables: the worst of them all, and all adjustments. */
  static Certificate together(List<String> births, List<Certificate> certificates) {
    int iterations = 0;
    double worst = 0;
    String where = "";
    boolean converged = true;
    List<Adjustment> adjustments = new ArrayList<>();
    for (int at = 0; at < births.size(); at++) {
      Certificate each = certificates.get(at);
      iterations = Math.max(iterations, each.iterations());
      converged &= each.converged();
      adjustments.addAll(each.adjustments());
      if (each.largestMarginError() > worst) {
        worst = each.largestMarginError();
        where = "birth " + births.get(at) + ", " + each.worstMargin();
      }
    }
    return new Certificate(iterations, worst, where, converged, true, adjustments);
  }

  private static void check(
      AreaMatrix origins, AreaMatrix destinations, Optional<AreaMatrix> seed) {
    Checks checks = new Checks();
    checks.counts("rows", origins);
    checks.counts("columns", destinations);
    checks.sameAreas("rows", origins.rows(), "columns", destinations.columns());
    checks.sameAreas("rows (birth)", origins.columns(), "columns (birth)", destinations.rows());
    seed.ifPresent(
        table -> {
          checks.counts("seed", table);
          checks.sameAreas("rows", origins.rows(), "seed (orig)", table.rows());
          checks.sameAreas("rows", origins.rows(), "seed (dest)", table.columns());
        });
    checks.requireNone();
    for (String birth : origins.columns()) {
      checks.sameSum(
          "rows, birth " + birth,
          origins.columnSums().of(birth),
          "columns, birth " + birth,
          destinations.rowSums().of(birth));
    }
    checks.requireNone();
  }

  private static double[] column(double[][] cells, int column) {
    double[] values = new double[cells.length];
    for (int row = 0; row < values.length; row++) {
      values[row] = cells[row][column];
    }
    return values;
  }

  /** A birthplace whose margins its seed cannot meet. */
  static PueblaException infeasible(String birth, PueblaException why) {
    List<Problem> problems =
        why.problems().stream()
            .map(
                problem ->
                    Problem.of(
                        "fit.infeasible-birth",
                        birth,
                        problem.facts().get(0),
                        problem.facts().get(1),
                        problem.facts().get(2)))
            .toList();
    return new PueblaException(ExitCode.DATA_FAILED, problems);
  }
}
