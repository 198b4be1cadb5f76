package org.puebla.index;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.NoBracketingException;
import org.puebla.fit.Ipf2;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.PueblaException;

/**
 * The exponent of distance, below nought where moves become fewer, in a Poisson regression of moves
 * on origin, destination and the logarithm of distance (Bell et al. 2002). For a given exponent the
 * best effects of origins and destinations are those of fitting d<sup>&beta;</sup> to the margins;
 * the best exponent gives the observed sum of log distances, which rises with the exponent.
 */
final class DistanceDecay {

  private static final double STEEPEST = 30;
  private static final double UNMOVED = 1e-9;
  private static final int MOST_EVALUATIONS = 200;

  private final IndexInput input;
  private final double[][] logs;

  DistanceDecay(IndexInput input) {
    this.input = input;
    this.logs = input.distance().map(distances -> logs(distances)).orElse(new double[0][0]);
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    if (input.distance().isPresent()) {
      listed.system("distance-decay", coefficient());
    }
    return listed.values();
  }

  private static double[][] logs(double[][] distances) {
    int size = distances.length;
    double[][] logs = new double[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        logs[from][to] = from == to ? Double.NaN : Math.log(distances[from][to]);
      }
    }
    return logs;
  }

  /** NaN where a corridor has no distance, or the flows leave the exponent open. */
  private double coefficient() {
    int size = input.size();
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to && !Double.isFinite(logs[from][to])) {
          return Double.NaN;
        }
      }
    }
    // Two areas have no choice of destination, three leave one degree of freedom.
    if (size < 3 || input.flows().sum() == 0) {
      return Double.NaN;
    }
    try {
      // Where no exponent fits better than another the fitted sum stays what it is.
      if (!(surplus(STEEPEST) - surplus(-STEEPEST) > UNMOVED)) {
        return Double.NaN;
      }
      return new BrentSolver(1e-13, 1e-12)
          .solve(MOST_EVALUATIONS, this::surplus, -STEEPEST, STEEPEST);
    } catch (NoBracketingException | PueblaException open) {
      return Double.NaN;
    }
  }

  /** The sum of log distances fitted, less that observed. */
  private double surplus(double exponent) {
    int size = input.size();
    double[][] seed = new double[size][size];
    double mean = 0;
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        mean += from == to ? 0 : logs[from][to] / (size * (size - 1.0));
      }
    }
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        seed[from][to] = from == to ? 0 : Math.exp(exponent * (logs[from][to] - mean));
      }
    }
    double[][] fitted =
        Ipf2.fit(
                AreaMatrix.square(input.flows().rows(), seed),
                Optional.of(input.flows().rowSums()),
                Optional.of(input.flows().columnSums()),
                Tolerance.EXACT)
            .table()
            .cells();
    double surplus = 0;
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to) {
          surplus += (fitted[from][to] - input.moves(from, to)) * logs[from][to];
        }
      }
    }
    return surplus / input.flows().sum();
  }
}
