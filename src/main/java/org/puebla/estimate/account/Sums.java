package org.puebla.estimate.account;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Sums over a table of birthplaces (rows) and residences (columns). */
final class Sums {

  private Sums() {}

  static double[] ofRows(double[][] table) {
    return Stream.of(table).mapToDouble(row -> DoubleStream.of(row).sum()).toArray();
  }

  static double[] ofColumns(double[][] table) {
    double[] sums = new double[table.length];
    for (double[] row : table) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += row[column];
      }
    }
    return sums;
  }

  static double of(double[][] table) {
    return DoubleStream.of(ofRows(table)).sum();
  }

  /** The first table less the second. */
  static double[][] less(double[][] all, double[][] some) {
    double[][] rest = copy(all);
    for (int row = 0; row < rest.length; row++) {
      for (int column = 0; column < rest.length; column++) {
        rest[row][column] -= some[row][column];
      }
    }
    return rest;
  }

  static double[][] copy(double[][] table) {
    return Stream.of(table).map(double[]::clone).toArray(double[][]::new);
  }
}
