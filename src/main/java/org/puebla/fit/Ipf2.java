package org.puebla.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * A table with given row and column sums, as like a seed as it can be: y<sub>ij</sub> =
 * a<sub>i</sub> b<sub>j</sub> m<sub>ij</sub> (Deming and Stephan 1940; Willekens 1999). A cell that
 * is nought in the seed stays nought.
 */
public final class Ipf2 {

  private Ipf2() {}

  /**
   * Fits a seed to one or both margins.
   *
   * @param seed at least nought, rows and columns may be of different areas
   * @param rows sum asked of each row of the seed, in any order
   * @param columns sum asked of each column
   * @throws org.puebla.model.PueblaException when a figure is no count, areas differ, margins
   *     disagree in either direction, or the zeros of the seed leave no table that meets them,
   *     naming the areas
   */
  public static Fit<AreaMatrix> fit(
      AreaMatrix seed,
      Optional<AreaVector> rows,
      Optional<AreaVector> columns,
      Tolerance tolerance) {
    if (rows.isPresent() && columns.isPresent()) {
      Fit<Scaled> fit = scale(seed, rows.get(), columns.get(), tolerance);
      return new Fit<>(
          new AreaMatrix(seed.rows(), seed.columns(), fit.table().cells()), fit.certificate());
    }
    check(seed, rows, columns);
    double[][] cells =
        rows.isPresent()
            ? scaledRows(seed.cells(), Checks.ordered(rows.get(), seed.rows()))
            : columns.isPresent()
                ? transposed(
                    scaledRows(
                        transposed(seed.cells(), seed.columns().size()),
                        Checks.ordered(columns.get(), seed.columns())),
                    seed.rows().size())
                : seed.cells();
    return new Fit<>(
        new AreaMatrix(seed.rows(), seed.columns(), cells),
        new Certificate(1, 0, "", true, true, List.of()));
  }

  /** The fit to both margins, with the factors of rows and columns in the order of the seed. */
  static Fit<Scaled> scale(
      AreaMatrix seed, AreaVector rows, AreaVector columns, Tolerance tolerance) {
    check(seed, Optional.of(rows), Optional.of(columns));
    return both(
        seed,
        Checks.ordered(rows, seed.rows()),
        Checks.ordered(columns, seed.columns()),
        tolerance);
  }

  private static Fit<Scaled> both(
      AreaMatrix seed, double[] rows, double[] columns, Tolerance tolerance) {
    // The sums agree within rounding; made one, they can be met exactly.
    double ratio = DoubleStream.of(rows).sum() / DoubleStream.of(columns).sum();
    double[] matched =
        DoubleStream.of(columns).map(sum -> Double.isFinite(ratio) ? sum * ratio : sum).toArray();
    return new Margins(seed.rows(), seed.columns(), rows, matched).scale(seed.cells(), tolerance);
  }

  private static void check(
      AreaMatrix seed, Optional<AreaVector> rows, Optional<AreaVector> columns) {
    Checks checks = new Checks();
    checks.counts("seed", seed);
    rows.ifPresent(
        margin -> {
          checks.counts("rows", margin);
          checks.sameAreas("seed", seed.rows(), "rows", margin.areas());
        });
    columns.ifPresent(
        margin -> {
          checks.counts("columns", margin);
          checks.sameAreas("seed", seed.columns(), "columns", margin.areas());
        });
    checks.requireNone();
    if (rows.isPresent() && columns.isPresent()) {
      checks.sameSum("rows", rows.get().sum(), "columns", columns.get().sum());
    }
    List<String> empty = new ArrayList<>();
    rows.ifPresent(margin -> empty.addAll(unreachable(seed.rowSums(), margin)));
    columns.ifPresent(margin -> empty.addAll(unreachable(seed.columnSums(), margin)));
    empty.forEach(area -> checks.add("fit.nothing-to-scale", area));
    checks.requireNone();
  }

  /** Areas of which something is asked although their seed is nought. */
  private static List<String> unreachable(AreaVector seedSums, AreaVector margin) {
    return margin.areas().stream()
        .filter(area -> margin.of(area) > 0 && seedSums.of(area) == 0)
        .toList();
  }

  private static double[][] scaledRows(double[][] seed, double[] rows) {
    double[][] cells = new double[seed.length][];
    for (int row = 0; row < seed.length; row++) {
      double sum = 0;
      for (double cell : seed[row]) {
        sum += cell;
      }
      cells[row] = seed[row].clone();
      for (int column = 0; column < cells[row].length; column++) {
        cells[row][column] *= sum > 0 ? rows[row] / sum : 0;
      }
    }
    return cells;
  }

  private static double[][] transposed(double[][] cells, int columns) {
    double[][] transposed = new double[columns][cells.length];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < columns; column++) {
        transposed[column][row] = cells[row][column];
      }
    }
    return transposed;
  }
}
