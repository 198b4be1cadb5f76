package org.puebla.fit;

import java.util.List;

/**
 * How far a fitted table met what was asked of it.
 *
 * @param iterations sweeps or steps taken
 * @param largestMarginError largest absolute difference between a margin asked for and met, in the
 *     unit of the table, measured on the finished table
 * @param worstMargin which margin that is, for instance {@code row SSD}; empty when there is none
 * @param converged whether the error is within the tolerance asked for
 * @param feasible whether any table with the zeros of the seed could meet the margins
 * @param adjustments what was changed or dropped before fitting
 */
public record Certificate(
    int iterations,
    double largestMarginError,
    String worstMargin,
    boolean converged,
    boolean feasible,
    List<Adjustment> adjustments) {

  public Certificate {
    adjustments = List.copyOf(adjustments);
  }
}
