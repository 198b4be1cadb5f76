package org.puebla.fit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a fitted table met what was asked of it.
 *
 * @param iterations sweeps or steps taken
 * @param largestMarginError largest absolute difference between a margin asked for and met, in the
 *     unit of the table, measured on the finished table
 * @param worstMargin which margin that is, for instance {@code row SSD}; empty when there is none
 * @param converged whether the error is within the tolerance asked for
 * @param feasible whether a table with the zeros of the seed is known that could meet the margins
 * @param adjustments what was changed or dropped before fitting
 */
public record Certificate(
    int iterations,
    double largestMarginError,
    String worstMargin,
    boolean converged,
    boolean feasible,
    List<Adjustment> adjustments)
    implements Serializable {

  public Certificate {
    adjustments = List.copyOf(adjustments);
  }

  /** The same with what was changed before. */
  public Certificate after(List<Adjustment> before) {
    List<Adjustment> all = new ArrayList<>(before);
    all.addAll(adjustments);
    return new Certificate(iterations, largestMarginError, worstMargin, converged, feasible, all);
  }
}
