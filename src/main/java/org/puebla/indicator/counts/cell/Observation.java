package org.puebla.indicator.counts.cell;

import java.util.List;

/**
 * One row of the tables {@code flows} or {@code stocks} as far as indicators read it.
 *
 * @param codes of the dimensions that have a total, in the order of {@link Dimension}
 * @param value NaN where there is none, as with the bounds
 * @param status code of SDMX CL_OBS_STATUS
 * @param digest 64 bits that stand for the row's key, figures and status
 */
public record Observation(
    SeriesKey series,
    Moment moment,
    String counter,
    String origin,
    String destination,
    List<String> codes,
    double value,
    double low,
    double high,
    String status,
    long digest) {

  /** The columns of {@link #codes}, in their order. */
  public static final List<String> CODE_COLUMNS = Dimension.columns();

  public ReportedCorridor place() {
    return new ReportedCorridor(counter, origin, destination);
  }
}
