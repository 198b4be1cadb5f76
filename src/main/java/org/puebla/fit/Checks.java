package org.puebla.fit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Looks over the figures that a table shall be fitted to, and refuses them all at once. */
public final class Checks {

  /** Margins are sums of printed figures: this much of the total is rounding. */
  private static final double ROUNDING = 1e-9;

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Every figure is a number and not below nought.
   *
   * @param table what the figures are called, for instance {@code seed}
   */
  public void counts(String table, AreaMatrix matrix) {
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        count(
            table,
            matrix.rows().get(row) + ", " + matrix.columns().get(column),
            matrix.cells()[row][column]);
      }
    }
  }

  /** Every figure is a number and not below nought. */
  public void counts(String table, AreaVector vector) {
    for (int at = 0; at < vector.size(); at++) {
      count(table, vector.areas().get(at), vector.values()[at]);
    }
  }

  /** Every figure is a number. */
  public void numbers(String table, AreaVector vector) {
    for (int at = 0; at < vector.size(); at++) {
      if (!Double.isFinite(vector.values()[at])) {
        add("fit.not-a-number", table, vector.areas().get(at));
      }
    }
  }

  /** Both name the same areas, in any order. */
  public void sameAreas(String one, List<String> areas, String other, List<String> others) {
    missing(other, areas, others, one);
    missing(one, others, areas, other);
  }

  /** Two sums are one within rounding. */
  public void sameSum(String one, double sum, String other, double otherSum) {
    double scale = Math.max(Math.abs(sum), Math.abs(otherSum));
    if (Math.abs(sum - otherSum) > ROUNDING * scale) {
      add("fit.sums-disagree", one, sum, other, otherSum, sum - otherSum);
    }
  }

  public void add(String rule, Object... facts) {
    problems.add(Problem.of(rule, facts));
  }

  public boolean hasProblems() {
    return !problems.isEmpty();
  }

  /**
   * @throws PueblaException with every problem found so far
   */
  public void requireNone() {
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  /** The figures of a vector in another order of the same areas. */
  public static double[] ordered(AreaVector vector, List<String> areas) {
    double[] values = new double[areas.size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = vector.of(areas.get(at));
    }
    return values;
  }

  /** The cells of a matrix in other orders of the same rows and columns. */
  public static double[][] ordered(AreaMatrix matrix, List<String> rows, List<String> columns) {
    int[] from = columns.stream().mapToInt(matrix.columns()::indexOf).toArray();
    double[][] cells = new double[rows.size()][columns.size()];
    for (int row = 0; row < cells.length; row++) {
      double[] line = matrix.cells()[matrix.rows().indexOf(rows.get(row))];
      for (int column = 0; column < from.length; column++) {
        cells[row][column] = line[from[column]];
      }
    }
    return cells;
  }

  private void count(String table, String where, double value) {
    if (!Double.isFinite(value)) {
      add("fit.not-a-number", table, where);
    } else if (value < 0) {
      add("fit.negative", table, where, value);
    }
  }

  private void missing(String table, List<String> expected, List<String> found, String other) {
    Set<String> missing = new LinkedHashSet<>(expected);
    missing.removeAll(Set.copyOf(found));
    if (!missing.isEmpty()) {
      add("fit.areas-differ", table, String.join(", ", missing), other);
    }
  }
}
