package org.puebla.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The sums asked of the rows and columns of one table, and how far a fit met them. */
public record Margins(
    List<String> rowNames, List<String> columnNames, double[] rows, double[] columns) {

  /**
   * Scales a seed to these margins.
   *
   * @throws PueblaException when the zeros of the seed leave no table that meets them
   */
  public Fit<double[][]> fit(double[][] seed, Tolerance tolerance) {
    return cells(scale(seed, tolerance));
  }

  /** Scales a seed to these margins, or as near as its zeros allow; the certificate says which. */
  public Fit<double[][]> attempt(double[][] seed, Tolerance tolerance) {
    return cells(approach(seed, tolerance));
  }

  /** As {@link #fit}, with the factors of rows and columns. */
  Fit<Scaled> scale(double[][] seed, Tolerance tolerance) {
    Fit<Scaled> fit = approach(seed, tolerance);
    if (!fit.certificate().feasible()) {
      refuse(Transport.of(seed, rows, columns));
    }
    return fit;
  }

  private Fit<Scaled> approach(double[][] seed, Tolerance tolerance) {
    Scaled scaled = Biproportional.scale(seed, rows, columns, tolerance);
    Certificate certificate = certificate(scaled, tolerance, true);
    if (!certificate.converged()) {
      // Slow or stuck: perhaps cells must vanish for the margins to be met, perhaps nothing can.
      Transport transport = Transport.of(seed, rows, columns);
      if (!transport.isFeasible()) {
        return new Fit<>(scaled, certificate(scaled, tolerance, false));
      }
      Scaled again = Biproportional.scale(transport.possible(), rows, columns, tolerance);
      if (again.error() < scaled.error()) {
        return new Fit<>(again, certificate(again, tolerance, true));
      }
    }
    return new Fit<>(scaled, certificate);
  }

  private static Fit<double[][]> cells(Fit<Scaled> fit) {
    return new Fit<>(fit.table().cells(), fit.certificate());
  }

  /** Rows whose sums are together more than the columns that they can reach may hold. */
  public boolean[] crowdedRows(double[][] seed) {
    return Transport.of(seed, rows, columns).crowdedRows();
  }

  /** Measured on the finished table, not on how much it changed last. */
  Certificate certificate(Scaled scaled, Tolerance tolerance, boolean feasible) {
    double[][] cells = scaled.cells();
    double largest = DoubleStream.of(rows).max().orElse(0);
    double worst = 0;
    String where = "";
    boolean converged = true;
    double[] columnSums = new double[columns.length];
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (int column = 0; column < columns.length; column++) {
        sum += cells[row][column];
        columnSums[column] += cells[row][column];
      }
      double error = Math.abs(sum - rows[row]);
      converged &= tolerance.allows(error, rows[row], largest);
      if (error > worst) {
        worst = error;
        where = "row " + rowNames.get(row);
      }
    }
    for (int column = 0; column < columns.length; column++) {
      double error = Math.abs(columnSums[column] - columns[column]);
      converged &= tolerance.allows(error, columns[column], largest);
      if (error > worst) {
        worst = error;
        where = "column " + columnNames.get(column);
      }
    }
    return new Certificate(scaled.iterations(), worst, where, converged, feasible, List.of());
  }

  private void refuse(Transport transport) {
    boolean[] crowded = transport.crowdedRows();
    List<String> names = new ArrayList<>();
    double asked = 0;
    for (int row = 0; row < crowded.length; row++) {
      if (crowded[row]) {
        names.add(rowNames.get(row));
        asked += rows[row];
      }
    }
    throw new PueblaException(
        ExitCode.DATA_FAILED,
        Problem.of("fit.infeasible", String.join(", ", names), asked, asked - transport.unmet()));
  }
}
