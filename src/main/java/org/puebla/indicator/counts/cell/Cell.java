package org.puebla.indicator.counts.cell;

import org.puebla.indicator.counts.figure.CellSum;

/** What was counted along one corridor in one matrix. */
public record Cell(ReportedCorridor place, CellSum sum) {

  public String origin() {
    return place.origin();
  }

  public String destination() {
    return place.destination();
  }

  /** Counted beside others, and not the published total of all ends. */
  public boolean isPart() {
    return !MatrixEntry.isAll(origin()) && !MatrixEntry.isAll(destination());
  }
}
