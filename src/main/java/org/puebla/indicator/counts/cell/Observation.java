package org.puebla.indicator.counts.cell;

import java.util.List;
import org.puebla.indicator.counts.figure.CellSum;

/**
 * Rows of the tables {@code flows} or {@code stocks} that differ in nothing that indicators read,
 * as one sum; rows of one cell may stand in several of these.
 *
 * @param codes of the dimensions that have a total, in the order of {@link Dimension}
 * @param status code of SDMX CL_OBS_STATUS
 */
public record Observation(
    SeriesKey series,
    Moment moment,
    String counter,
    String origin,
    String destination,
    List<String> codes,
    String status,
    CellSum sum) {

  /** The columns of {@link #codes}, in their order. */
  public static final List<String> CODE_COLUMNS = Dimension.columns();

  public ReportedCorridor place() {
    return new ReportedCorridor(counter, origin, destination);
  }
}
