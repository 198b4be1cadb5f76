package org.puebla.gravity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.puebla.gravity.GravitySpec.SmallSample;
import org.puebla.model.PueblaException;

/**
 * The bias that estimating the effects of origins and destinations in time leaves in the
 * coefficients of a three-way model when years are few, and the downward bias of their errors
 * (Weidner and Zylkin 2021).
 *
 * @param uncorrected coefficients as they were fitted
 * @param origins how many, each with effects in time
 * @param destinations likewise
 * @param pairs how many of them
 * @param levels of the effects of origins in time and of destinations in time
 */
public record ThreeWayBias(
    List<Coefficient> uncorrected, int origins, int destinations, int pairs, List<Integer> levels) {

  public ThreeWayBias {
    uncorrected = List.copyOf(uncorrected);
    levels = List.copyOf(levels);
  }

  /**
   * Corrects a fit: b − W⁻¹(I/(I − 1) B + J/(J − 1) D) of I origins and J destinations, the factors
   * as in the authors' program.
   *
   * @param factor with that of fixest, errors grow by G/(G − 1); for parameters leverage answers
   * @throws PueblaException when levels are too many for the covariance of all, or so few that an
   *     error comes out at nought
   */
  static GravityFit corrected(GravityFit fit, ThreeWay effects, SmallSample factor) {
    ThreeWayRows rows = effects.rows(fit);
    RealMatrix bread = new Curvature(Gram.products(rows.terms(), rows.weights())).inverse();
    int inTime = rows.origins().levels() + rows.destinations().levels();
    if (inTime > PairLeverage.MOST_LEVELS) {
      throw Fitting.refused("gravity.bias-too-many-levels", inTime, PairLeverage.MOST_LEVELS);
    }
    SideBias origins = SideBias.of(rows.origins(), rows);
    SideBias destinations = SideBias.of(rows.destinations(), rows);
    double[] scores = new double[rows.terms().length];
    for (int term = 0; term < scores.length; term++) {
      scores[term] = origins.inflated(term) + destinations.inflated(term);
    }
    double[] bias = bread.operate(scores);
    double pairs = rows.pairs().levels();
    RealMatrix meat = new Array2DRowRealMatrix(new PairLeverage(rows, bread).meat(), false);
    RealMatrix covariance =
        bread
            .multiply(meat)
            .multiply(bread)
            .scalarMultiply(factor == SmallSample.FIXEST ? pairs / (pairs - 1) : 1);
    List<Coefficient> coefficients = new ArrayList<>();
    for (int term = 0; term < bias.length; term++) {
      Coefficient before = fit.coefficients().get(term);
      double variance = covariance.getEntry(term, term);
      if (!(variance > 0)) {
        throw Fitting.refused("gravity.bias-no-error", before.term());
      }
      coefficients.add(
          new Coefficient(before.term(), before.estimate() - bias[term], Math.sqrt(variance)));
    }
    ThreeWayBias taken =
        new ThreeWayBias(
            fit.coefficients(),
            origins.groups(),
            destinations.groups(),
            rows.pairs().levels(),
            List.of(rows.origins().levels(), rows.destinations().levels()));
    return new GravityFit(
        fit.result().corrected(coefficients, covariance.getData(), taken),
        fit.panel(),
        fit.fitted());
  }
}
