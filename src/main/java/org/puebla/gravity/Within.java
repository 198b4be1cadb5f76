package org.puebla.gravity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes fixed effects out of columns: what is left of a column after its weighted projection on all
 * levels of all effects (the within transformation).
 *
 * <p>Works on the coefficients of the levels, by turns over the effects (Gauss and Seidel), and
 * speeds up by the method of Irons and Tuck (1969). The coefficients stay with the column, so that
 * the next weights begin near their end. Of two effects in a small panel the second is eliminated.
 */
final class Within {

  private static final int MOST_ROUNDS = 10_000;

  /** Rows times levels up to which two effects are solved for by elimination. */
  private static final long MOST_DIRECT = 4_000_000;

  private final int[][] codes;
  private final int[] levels;
  private final double[][] levelWeights;

  /** Of two effects the one of fewer levels, when the panel is small; or none. */
  private final int direct;

  private double[] weights = {};
  private @Nullable Network network;

  Within(List<Effect> effects) {
    this.codes = effects.stream().map(Effect::codes).toArray(int[][]::new);
    this.levels = effects.stream().mapToInt(Effect::levels).toArray();
    this.levelWeights = Acceleration.noughts(levels);
    this.direct = direct();
  }

  private int direct() {
    if (levels.length != 2) {
      return -1;
    }
    int fewer = levels[0] < levels[1] ? 0 : 1;
    return (long) codes[0].length * levels[fewer] <= MOST_DIRECT ? fewer : -1;
  }

  /** A column on its way: its coefficients so far. */
  static final class Column {
    private final double[][] coefficients;

    private Column(double[][] coefficients) {
      this.coefficients = coefficients;
    }
  }

  Column column() {
    return new Column(Acceleration.noughts(levels));
  }

  /** Sets the weights of the rows, kept and not copied. */
  void weigh(double[] rowWeights) {
    this.weights = rowWeights;
    for (int effect = 0; effect < codes.length; effect++) {
      double[] sums = levelWeights[effect];
      java.util.Arrays.fill(sums, 0);
      int[] code = codes[effect];
      for (int row = 0; row < code.length; row++) {
        sums[code[row]] += rowWeights[row];
      }
    }
    if (direct >= 0) {
      int other = 1 - direct;
      network =
          Network.of(codes[direct], levels[direct], codes[other], rowWeights, levelWeights[other]);
    }
  }

  /**
   * Writes what is left of a column.
   *
   * @param tolerance on the coefficients, as a share of the column's spread
   * @return whether it was reached
   */
  boolean transform(double[] values, Column column, double[] left, double tolerance) {
    if (codes.length == 0) {
      System.arraycopy(values, 0, left, 0, values.length);
      return true;
    }
    double[][] sums = sums(values);
    if (network != null) {
      solve(network, values, sums[1 - direct], column.coefficients, left);
      return true;
    }
    boolean reached = solve(sums, column.coefficients, tolerance * spread(values, sums));
    subtract(values, column.coefficients, left);
    return reached;
  }

  /** Again and again what is left, until that is nothing but rounding. */
  private void solve(Network tied, double[] values, double[] sums, double[][] now, double[] left) {
    double before = Double.POSITIVE_INFINITY;
    while (true) {
      turn(1 - direct, sums, now);
      subtract(values, now, left);
      double[] load = new double[levels[direct]];
      for (int row = 0; row < left.length; row++) {
        load[codes[direct][row]] += weights[row] * left[row];
      }
      double longest = 0;
      double[] more = tied.solve(load);
      for (int level = 0; level < more.length; level++) {
        longest = Math.max(longest, Math.abs(more[level]));
      }
      if (!(longest < before / 2)) {
        return;
      }
      for (int level = 0; level < more.length; level++) {
        now[direct][level] += more[level];
      }
      before = longest;
    }
  }

  private boolean solve(double[][] sums, double[][] now, double enough) {
    if (codes.length == 1) {
      turn(0, sums[0], now);
      return true;
    }
    Acceleration way = new Acceleration(now);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      round(sums, way.moving());
      way.goOn();
      round(sums, way.moving());
      if (way.accelerate() <= enough) {
        return true;
      }
    }
    return false;
  }

  /** All effects by turns; the first is a function of the others. */
  private void round(double[][] sums, double[][] coefficients) {
    for (int effect = 0; effect < codes.length; effect++) {
      turn(effect, sums[effect], coefficients);
    }
  }

  /** The best coefficients of one effect beside those of the others. */
  private void turn(int effect, double[] sums, double[][] coefficients) {
    double[] taken = new double[levels[effect]];
    int[] own = codes[effect];
    if (codes.length == 2) {
      int[] code = codes[1 - effect];
      double[] other = coefficients[1 - effect];
      for (int row = 0; row < own.length; row++) {
        taken[own[row]] += weights[row] * other[code[row]];
      }
    } else if (codes.length == 3) {
      int one = effect == 0 ? 1 : 0;
      int two = effect == 2 ? 1 : 2;
      int[] firstCode = codes[one];
      int[] secondCode = codes[two];
      double[] first = coefficients[one];
      double[] second = coefficients[two];
      for (int row = 0; row < own.length; row++) {
        taken[own[row]] += weights[row] * (first[firstCode[row]] + second[secondCode[row]]);
      }
    } else {
      for (int other = 0; other < codes.length; other++) {
        if (other != effect) {
          int[] code = codes[other];
          double[] values = coefficients[other];
          for (int row = 0; row < own.length; row++) {
            taken[own[row]] += weights[row] * values[code[row]];
          }
        }
      }
    }
    double[] result = coefficients[effect];
    double[] all = levelWeights[effect];
    for (int level = 0; level < result.length; level++) {
      // A level whose rows weigh nothing any more stays where it was.
      result[level] = all[level] > 0 ? (sums[level] - taken[level]) / all[level] : result[level];
    }
  }

  private double[][] sums(double[] values) {
    double[][] sums = Acceleration.noughts(levels);
    for (int effect = 0; effect < codes.length; effect++) {
      int[] code = codes[effect];
      for (int row = 0; row < code.length; row++) {
        sums[effect][code[row]] += weights[row] * values[row];
      }
    }
    return sums;
  }

  /**
   * The weighted standard deviation; where there is none, of a column that is all alike, its size.
   */
  private double spread(double[] values, double[][] sums) {
    double all = 0;
    double sum = 0;
    for (int level = 0; level < levels[0]; level++) {
      all += levelWeights[0][level];
      sum += sums[0][level];
    }
    double mean = sum / all;
    double squares = 0;
    for (int row = 0; row < values.length; row++) {
      double off = values[row] - mean;
      squares += weights[row] * off * off;
    }
    double deviation = Math.sqrt(squares / all);
    return deviation > 0 ? deviation : Math.max(Math.abs(mean), Double.MIN_NORMAL);
  }

  /** What effects add up to in a row of a column. */
  double taken(Column column, int row) {
    double sum = 0;
    for (int effect = 0; effect < codes.length; effect++) {
      sum += column.coefficients[effect][codes[effect][row]];
    }
    return sum;
  }

  private void subtract(double[] values, double[][] coefficients, double[] left) {
    System.arraycopy(values, 0, left, 0, values.length);
    for (int effect = 0; effect < codes.length; effect++) {
      int[] code = codes[effect];
      double[] own = coefficients[effect];
      for (int row = 0; row < left.length; row++) {
        left[row] -= own[code[row]];
      }
    }
  }
}
