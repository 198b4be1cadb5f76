package org.puebla.gravity.spark;

import java.io.Serializable;

/**
 * What one pass over the rows adds up of the columns from which effects are taken.
 *
 * @param terms places of the terms in the model
 * @param columns how many columns there are: the terms, and the working outcome after them
 * @param effect whose levels sums are of, or how many effects there are
 * @param values of the levels of each effect, packed, or the means of the columns
 */
record ColumnSums(int[] terms, int columns, int effect, double[][] values) implements Serializable {

  private double column(int column, RowBlock block, double[][] beside, int row) {
    return column < terms.length ? block.terms()[terms[column]][row] : beside[1][row];
  }

  /** By level of one effect, what the levels of the others are worth. */
  static void taken(ColumnSums known, RowBlock block, double[][] beside, double[][] sums) {
    int wide = known.columns;
    double[] sum = sums[0];
    double[] weights = beside[0];
    int[] own = block.codes()[known.effect];
    for (int other = 0; other < known.values.length; other++) {
      if (other != known.effect) {
        int[] codes = block.codes()[other];
        double[] values = known.values[other];
        for (int row = 0; row < weights.length; row++) {
          int to = own[row] * wide;
          int from = codes[row] * wide;
          double weight = weights[row];
          for (int at = 0; at < wide; at++) {
            sum[to + at] += weight * values[from + at];
          }
        }
      }
    }
  }

  /** Weights of levels, sums of columns by level, and squares and sums about their means. */
  static void add(ColumnSums known, RowBlock block, double[][] beside, double[][] sums) {
    int effects = known.effect;
    int columns = known.columns;
    double[] means = known.values[0];
    for (int row = 0; row < block.size(); row++) {
      double weight = beside[0][row];
      for (int effect = 0; effect < effects; effect++) {
        sums[effect][block.codes()[effect][row]] += weight;
      }
      for (int column = 0; column < columns; column++) {
        double value = known.column(column, block, beside, row);
        for (int effect = 0; effect < effects; effect++) {
          sums[effects + effect][block.codes()[effect][row] * columns + column] += weight * value;
        }
        double off = value - means[column];
        sums[2 * effects][column] += weight * off * off;
        sums[2 * effects + 1][column] += weight * off;
      }
    }
  }

  /** Products of what is left of the columns, one half of them. */
  static void addProducts(ColumnSums known, RowBlock block, double[][] beside, double[][] sums) {
    int size = known.columns;
    double[] left = new double[size];
    for (int row = 0; row < block.size(); row++) {
      for (int column = 0; column < size; column++) {
        left[column] = known.column(column, block, beside, row);
      }
      subtract(known.values, block, row, left, size);
      double weight = beside[0][row];
      for (int one = 0; one < size; one++) {
        double weighted = weight * left[one];
        for (int other = 0; other <= one; other++) {
          sums[0][one * size + other] += weighted * left[other];
        }
      }
    }
  }

  /** Takes what levels are worth from the columns of one row. */
  static void subtract(double[][] values, RowBlock block, int row, double[] left, int wide) {
    for (int effect = 0; effect < values.length; effect++) {
      int from = block.codes()[effect][row] * wide;
      for (int column = 0; column < left.length; column++) {
        left[column] -= values[effect][from + column];
      }
    }
  }
}
