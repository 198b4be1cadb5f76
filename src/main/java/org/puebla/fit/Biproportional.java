package org.puebla.fit;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Scales the rows and columns of a seed until they add up to given sums (iterative proportional
 * fitting, Deming and Stephan 1940), by sweeps at first and then by Newton's method.
 *
 * <p>Sweeps alone need a thousand rounds and more where margins are nearly out of reach. With the
 * row factors always such that rows are met, the column factors minimise the convex function
 * &Sigma;<sub>i</sub> r<sub>i</sub> ln &Sigma;<sub>j</sub> m<sub>ij</sub>e<sup>v<sub>j</sub></sup>
 * &minus; &Sigma;<sub>j</sub> c<sub>j</sub>v<sub>j</sub>, on which Newton's method converges in
 * some ten steps.
 */
final class Biproportional {

  private static final int SWEEPS = 16;

  /** Newton's system is dense; above this many columns only sweeps are taken. */
  private static final int MOST_COLUMNS = 4000;

  private static final double NEARLY_EXACT = 2e-15;
  private static final double ROUNDING = 1e-12;
  private static final double NOISE = 1e-13;
  private static final double LONGEST_STEP = 8;

  private static final int MOST_HALVINGS = 20;

  /** A step of this length is still on its way, whatever the error says. */
  private static final double FAR = 0.1;

  /** After this many steps without a better table nothing better will come. */
  private static final int PATIENCE = 100;

  /** From here on, long steps are rounding. */
  private static final double FINE = 1e-11;

  private final double[] rows;
  private final double[] columns;
  private final double[] columnLogs;
  private final double total;
  private double[][] cells;
  private int iterations;

  private Biproportional(double[][] seed, double[] rows, double[] columns) {
    this.rows = rows;
    this.columns = columns;
    this.columnLogs = new double[columns.length];
    this.total = DoubleStream.of(rows).sum();
    this.cells = Stream.of(seed).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * The scaled seed, whether or not it met the margins. Columns whose sum differs from that of the
   * rows by rounding alone are brought to it, lest the last digits never come to rest.
   *
   * @param seed by row and column, at least nought
   * @param rows sum asked of each row, at least nought
   * @param columns sum asked of each column, at least nought
   */
  static Scaled scale(double[][] seed, double[] rows, double[] columns, Tolerance tolerance) {
    Active active = Active.of(seed, rows, agreeing(columns, rows));
    Biproportional fit = new Biproportional(active.seed(), active.rows(), active.columns());
    fit.run(tolerance);
    return active.restore(rows, columns, fit.columnLogs, fit.cells, fit.iterations);
  }

  private static double[] agreeing(double[] columns, double[] rows) {
    double ratio = DoubleStream.of(rows).sum() / DoubleStream.of(columns).sum();
    return Math.abs(ratio - 1) < ROUNDING
        ? DoubleStream.of(columns).map(each -> each * ratio).toArray()
        : columns;
  }

  private void run(Tolerance tolerance) {
    double goal = NEARLY_EXACT;
    double enough = Math.max(goal, tolerance.relative() * 1e-3);
    meetRows(cells);
    double error = columnError(cells);
    while (error > goal && iterations < Math.min(SWEEPS, tolerance.iterations())) {
      sweep();
      error = columnError(cells);
    }
    if (columns.length > MOST_COLUMNS) {
      while (error > enough && iterations < tolerance.iterations()) {
        sweep();
        error = columnError(cells);
      }
      return;
    }
    int stalled = 0;
    double best = error;
    int bestAt = iterations;
    while (error > goal
        && stalled < 3
        && iterations - bestAt < PATIENCE
        && iterations < tolerance.iterations()) {
      double moved = newton();
      if (moved == 0) {
        sweep();
      }
      double now = columnError(cells);
      boolean underWay = moved > FAR && error > FINE;
      stalled = now < 0.9 * error || underWay ? 0 : stalled + 1;
      error = now;
      if (error < 0.9 * best) {
        best = error;
        bestAt = iterations;
      }
    }
  }

  private void sweep() {
    double[] sums = columnSums(cells);
    double[] step = new double[columns.length];
    for (int column = 0; column < columns.length; column++) {
      step[column] = sums[column] > 0 ? Math.log(columns[column] / sums[column]) : 0;
    }
    cells = stepped(step, 1);
    add(step, 1);
    iterations++;
  }

  /** One damped Newton step: how far it led, or nought when none that helps was found. */
  private double newton() {
    iterations++;
    double[] gradient = columnSums(cells);
    double[] downhill = new double[columns.length];
    for (int column = 0; column < columns.length; column++) {
      gradient[column] -= columns[column];
      downhill[column] = -gradient[column];
    }
    double[] step = new Laplacian(curvature()).solve(downhill);
    double longest = DoubleStream.of(step).map(Math::abs).max().orElse(0);
    if (!(longest > 0) || Double.isInfinite(longest)) {
      return 0;
    }
    double slope = 0;
    for (int column = 0; column < columns.length; column++) {
      slope += gradient[column] * step[column];
    }
    double before = columnError(cells);
    double length = Math.min(1, LONGEST_STEP / longest);
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double change = objective(step, length);
      double[][] next = stepped(step, length);
      // Near the end the change drowns in rounding, and only the error tells.
      boolean level = change <= NOISE * total;
      boolean nearer = level && columnError(next) < 0.5 * before;
      if (change <= 1e-4 * length * slope || nearer) {
        cells = next;
        add(step, length);
        return longest * length;
      }
      length /= 2;
    }
    return 0;
  }

  /** How much the function to be minimised changes by a step from where we are. */
  private double objective(double[] step, double length) {
    double[] growth = growth(step, length);
    double change = 0;
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (int column = 0; column < columns.length; column++) {
        sum += cells[row][column] * growth[column];
      }
      change += sum > 0 ? rows[row] * Math.log(sum / rows[row]) : 0;
    }
    for (int column = 0; column < columns.length; column++) {
      change -= columns[column] * step[column] * length;
    }
    return change;
  }

  /**
   * The second derivatives, diag(column sums) - Y' diag(1 / rows) Y, as weights of a Laplacian: how
   * much two columns share rows.
   */
  private double[][] curvature() {
    int size = columns.length;
    double[][] weights = new double[size][size];
    for (int row = 0; row < rows.length; row++) {
      double[] line = cells[row];
      for (int one = 0; one < size; one++) {
        double share = line[one] / rows[row];
        if (share > 0) {
          double[] target = weights[one];
          for (int other = 0; other < one; other++) {
            target[other] += share * line[other];
          }
        }
      }
    }
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        weights[other][one] = weights[one][other];
      }
    }
    return weights;
  }

  private double[][] stepped(double[] step, double length) {
    double[] growth = growth(step, length);
    double[][] next = new double[rows.length][columns.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        next[row][column] = cells[row][column] * growth[column];
      }
    }
    meetRows(next);
    return next;
  }

  private static double[] growth(double[] step, double length) {
    return DoubleStream.of(step).map(each -> Math.exp(each * length)).toArray();
  }

  private void add(double[] step, double length) {
    for (int column = 0; column < step.length; column++) {
      columnLogs[column] += step[column] * length;
    }
  }

  private void meetRows(double[][] table) {
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (double cell : table[row]) {
        sum += cell;
      }
      double factor = sum > 0 ? rows[row] / sum : 0;
      for (int column = 0; column < columns.length; column++) {
        table[row][column] *= factor;
      }
    }
  }

  private double[] columnSums(double[][] table) {
    double[] sums = new double[columns.length];
    for (double[] line : table) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += line[column];
      }
    }
    return sums;
  }

  /** As a share of each column, so that a small island is as exact as a large country. */
  private double columnError(double[][] table) {
    double[] sums = columnSums(table);
    double error = 0;
    for (int column = 0; column < columns.length; column++) {
      error = Math.max(error, Math.abs(sums[column] - columns[column]) / columns[column]);
    }
    return error;
  }
}
