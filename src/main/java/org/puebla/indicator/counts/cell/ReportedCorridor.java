package org.puebla.indicator.counts.cell;

import java.util.Comparator;

/**
 * Where a count stands: who counted, from where, to where.
 *
 * @param counter the country whose table it is
 */
public record ReportedCorridor(String counter, String origin, String destination) {

  /** Of two counts of one corridor the destination's comes first, then the origin's. */
  public static final Comparator<ReportedCorridor> NEAREST_FIRST =
      Comparator.comparingInt(ReportedCorridor::distance).thenComparing(ReportedCorridor::counter);

  private int distance() {
    return counter.equals(destination) ? 0 : counter.equals(origin) ? 1 : 2;
  }
}
