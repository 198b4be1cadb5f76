package org.puebla.gravity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The corrections of Weidner and Zylkin (2021) as they stand in print: matrices of years by years
 * for each pair, a column for each level, Moore and Penrose's inverse, and curvatures and third
 * derivatives of the likelihood by differences. Of one term; slow.
 */
record ThreeWayFormulas(double bias, double error) {

  private static final double STEP = 1e-4;

  /** Of the largest singular value, what differences may leave of none. */
  private static final double NOTHING = 1e-6;

  static ThreeWayFormulas of(Panel panel, double[] fitted, int areas, int years) {
    int pairs = areas * areas;
    int[] cell = IntStream.of(panel.rows()).map(number -> number - 1).toArray();
    double[] outcome = new double[pairs * years];
    double[] expected = new double[pairs * years];
    for (int row = 0; row < cell.length; row++) {
      outcome[cell[row]] = panel.outcome()[row];
      expected[cell[row]] = fitted[row];
    }
    RealMatrix effects = new Array2DRowRealMatrix(pairs * years, 2 * areas * years);
    RealMatrix all = new Array2DRowRealMatrix(pairs * years, 2 * areas * years + pairs);
    double[] term = new double[pairs * years];
    for (int row = 0; row < cell.length; row++) {
      int at = cell[row];
      int year = at % years;
      int origin = at / years / areas * years + year;
      int destination = areas * years + at / years % areas * years + year;
      effects.setEntry(at, origin, 1);
      effects.setEntry(at, destination, 1);
      all.setEntry(at, 2 * areas * years + at / years, 1);
      term[at] = panel.covariates()[0][row];
    }
    all.setSubMatrix(effects.getData(), 0, 0);
    RealVector within = within(all, term, expected);
    RealMatrix[] curvatures = new RealMatrix[pairs];
    RealMatrix[] thirds = new RealMatrix[pairs];
    double curvature = 0;
    for (int pair = 0; pair < pairs; pair++) {
      double[] counts = Arrays.copyOfRange(outcome, pair * years, (pair + 1) * years);
      double[] means = Arrays.copyOfRange(expected, pair * years, (pair + 1) * years);
      RealVector x = within.getSubVector(pair * years, years);
      curvatures[pair] = curvature(counts, means, new ArrayRealVector(years));
      thirds[pair] =
          curvature(counts, means, x.mapMultiply(STEP))
              .subtract(curvature(counts, means, x.mapMultiply(-STEP)))
              .scalarMultiply(-1 / (2 * STEP));
      curvature += x.dotProduct(curvatures[pair].operate(x));
    }
    double scores = 0;
    for (int side = 0; side < 2; side++) {
      double sum = 0;
      int parts = 0;
      for (int area = 0; area < areas; area++) {
        int fixed = area;
        int from = side;
        int[] own =
            IntStream.range(0, pairs)
                .filter(pair -> (from == 0 ? pair / areas : pair % areas) == fixed)
                .toArray();
        sum += side(own, years, curvatures, thirds, within, outcome, expected);
        parts += parts(own, years, curvatures);
      }
      scores += sum * parts / (parts - 1.0);
    }
    double inverse = 1 / curvature;
    return new ThreeWayFormulas(
        inverse * scores,
        inverse * Math.sqrt(meat(effects, curvatures, within, inverse, outcome, expected, years)));
  }

  private static RealVector within(RealMatrix all, double[] term, double[] expected) {
    RealMatrix weighted = all.copy();
    for (int row = 0; row < expected.length; row++) {
      weighted.setRowVector(row, all.getRowVector(row).mapMultiply(expected[row]));
    }
    RealVector coefficients =
        inverse(all.transpose().multiply(weighted))
            .operate(weighted.transpose().operate(new ArrayRealVector(term)));
    return new ArrayRealVector(term).subtract(all.operate(coefficients));
  }

  /** −d²ℓ/dπ² of Σ y ln(λ exp π / Σ λ exp π), by differences of its scores. */
  private static RealMatrix curvature(double[] counts, double[] means, RealVector about) {
    int years = counts.length;
    RealMatrix curvature = new Array2DRowRealMatrix(years, years);
    for (int year = 0; year < years; year++) {
      RealVector step = new ArrayRealVector(years);
      step.setEntry(year, STEP);
      curvature.setColumnVector(
          year,
          scores(counts, means, about.subtract(step))
              .subtract(scores(counts, means, about.add(step)))
              .mapMultiply(1 / (2 * STEP)));
    }
    return curvature;
  }

  private static RealVector scores(double[] counts, double[] means, RealVector moved) {
    double[] shares = new double[counts.length];
    for (int year = 0; year < shares.length; year++) {
      shares[year] = means[year] * Math.exp(moved.getEntry(year));
    }
    double all = Arrays.stream(shares).sum();
    double count = Arrays.stream(counts).sum();
    RealVector scores = new ArrayRealVector(counts);
    for (int year = 0; all > 0 && year < shares.length; year++) {
      scores.addToEntry(year, -count * shares[year] / all);
    }
    return scores;
  }

  private static double side(
      int[] pairs,
      int years,
      RealMatrix[] curvatures,
      RealMatrix[] thirds,
      RealVector within,
      double[] outcome,
      double[] expected) {
    RealMatrix curvature = new Array2DRowRealMatrix(years, years);
    RealMatrix moves = new Array2DRowRealMatrix(years, years);
    RealMatrix bend = new Array2DRowRealMatrix(years, years);
    RealMatrix squares = new Array2DRowRealMatrix(years, years);
    for (int pair : pairs) {
      RealVector x = within.getSubVector(pair * years, years);
      RealVector scores = scores(pair, years, outcome, expected);
      curvature = curvature.add(curvatures[pair]);
      moves = moves.add(curvatures[pair].operate(x).outerProduct(scores));
      bend = bend.add(thirds[pair]);
      squares = squares.add(scores.outerProduct(scores));
    }
    RealMatrix inverse = inverse(curvature);
    return -inverse.multiply(moves).getTrace()
        + bend.multiply(inverse).multiply(squares).multiply(inverse).getTrace() / 2;
  }

  /** By how much the curvature of an area falls short of its years: one, or none without rows. */
  private static int parts(int[] pairs, int years, RealMatrix[] curvatures) {
    RealMatrix curvature = new Array2DRowRealMatrix(years, years);
    for (int pair : pairs) {
      curvature = curvature.add(curvatures[pair]);
    }
    int present = 0;
    for (int year = 0; year < years; year++) {
      present += curvature.getEntry(year, year) > 1e-6 ? 1 : 0;
    }
    return present == 0 ? 0 : present - rank(new SingularValueDecomposition(curvature));
  }

  private static int rank(SingularValueDecomposition parts) {
    double[] values = parts.getSingularValues();
    return (int) Arrays.stream(values).filter(value -> value > NOTHING * values[0]).count();
  }

  private static RealVector scores(int pair, int years, double[] outcome, double[] expected) {
    return new ArrayRealVector(Arrays.copyOfRange(outcome, pair * years, (pair + 1) * years))
        .subtract(
            new ArrayRealVector(Arrays.copyOfRange(expected, pair * years, (pair + 1) * years)));
  }

  private static double meat(
      RealMatrix effects,
      RealMatrix[] curvatures,
      RealVector within,
      double inverse,
      double[] outcome,
      double[] expected,
      int years) {
    int width = effects.getColumnDimension();
    RealMatrix whole = new Array2DRowRealMatrix(width, width);
    for (int pair = 0; pair < curvatures.length; pair++) {
      RealMatrix own = own(effects, pair, years);
      whole = whole.add(own.transpose().multiply(curvatures[pair]).multiply(own));
    }
    RealMatrix covariance = inverse(whole);
    double meat = 0;
    for (int pair = 0; pair < curvatures.length; pair++) {
      RealMatrix own = own(effects, pair, years);
      RealVector x = within.getSubVector(pair * years, years);
      RealVector scores = scores(pair, years, outcome, expected);
      RealMatrix leverage =
          curvatures[pair].multiply(
              x.outerProduct(x)
                  .scalarMultiply(inverse)
                  .add(own.multiply(covariance).multiply(own.transpose())));
      RealMatrix left = MatrixUtils.createRealIdentityMatrix(years).subtract(leverage);
      meat += x.dotProduct(inverse(left).operate(scores)) * scores.dotProduct(x);
    }
    return meat;
  }

  private static RealMatrix own(RealMatrix effects, int pair, int years) {
    return effects.getSubMatrix(
        pair * years, (pair + 1) * years - 1, 0, effects.getColumnDimension() - 1);
  }

  /** Moore and Penrose's. */
  private static RealMatrix inverse(RealMatrix matrix) {
    SingularValueDecomposition parts = new SingularValueDecomposition(matrix);
    double[] values = parts.getSingularValues();
    RealMatrix inverse = new Array2DRowRealMatrix(values.length, values.length);
    for (int at = 0; at < values.length; at++) {
      if (values[at] > NOTHING * values[0]) {
        inverse =
            inverse.add(
                parts
                    .getV()
                    .getColumnVector(at)
                    .outerProduct(parts.getU().getColumnVector(at))
                    .scalarMultiply(1 / values[at]));
      }
    }
    return inverse;
  }
}
