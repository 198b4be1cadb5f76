package org.puebla.gravity;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.model.PueblaException;

/** The weighted products of the terms within effects, by which a step is scaled. */
public final class Curvature {

  private final DecompositionSolver solver;

  /**
   * @throws PueblaException when the terms are collinear beyond rounding
   */
  public Curvature(double[][] products) {
    try {
      solver =
          new CholeskyDecomposition(new Array2DRowRealMatrix(products, true), 1e-10, 0).getSolver();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw Fitting.refused("gravity.singular");
    }
  }

  /** The slopes that meet these products of the terms with an outcome. */
  public double[] slopes(double[] products) {
    return solver.solve(new ArrayRealVector(products, false)).toArray();
  }

  public RealMatrix inverse() {
    return solver.getInverse();
  }
}
