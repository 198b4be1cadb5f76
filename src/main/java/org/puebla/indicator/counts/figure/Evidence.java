package org.puebla.indicator.counts.figure;

import java.io.Serializable;
import java.util.Collection;
import org.puebla.model.ObservationStatus;

/**
 * What a figure was made from.
 *
 * @param severity of the worst input, see {@link StatusSeverity}
 * @param coverage share of the inputs that had a value
 * @param cells number of rows read
 * @param digest exclusive or of the digests of the rows read
 */
public record Evidence(int severity, double coverage, long cells, long digest)
    implements Serializable {

  /**
   * Of one row that has a value.
   *
   * @param status code of SDMX CL_OBS_STATUS
   */
  public static Evidence ofRow(String status, long digest) {
    return new Evidence(StatusSeverity.of(status), 1, 1, digest);
  }

  /** Of two independent inputs: the worse status, the mean of the coverages. */
  public Evidence with(Evidence other) {
    return new Evidence(
        Math.max(severity, other.severity),
        (coverage + other.coverage) / 2,
        cells + other.cells,
        digest ^ other.digest);
  }

  /** With a quantity to divide by, which does not count in the coverage. */
  public Evidence over(Evidence divisor) {
    return new Evidence(
        Math.max(severity, divisor.severity),
        coverage,
        cells + divisor.cells,
        digest ^ divisor.digest);
  }

  /** Of several inputs, one at least: the worst status, the mean of the coverages. */
  public static Evidence of(Collection<Evidence> all) {
    int severity = 0;
    double coverage = 0;
    long cells = 0;
    long digest = 0;
    for (Evidence each : all) {
      severity = Math.max(severity, each.severity);
      coverage += each.coverage / all.size();
      cells += each.cells;
      digest ^= each.digest;
    }
    return new Evidence(severity, Math.min(1, coverage), cells, digest);
  }

  /** Of inputs that do not say it themselves: never better than estimated. */
  public Evidence estimated() {
    int least = StatusSeverity.of(ObservationStatus.ESTIMATED);
    return new Evidence(Math.max(severity, least), coverage, cells, digest);
  }

  /** Read the same rows, and yet nothing can be said. */
  public Evidence ofNothing() {
    return new Evidence(StatusSeverity.of(ObservationStatus.MISSING), 0, cells, digest);
  }

  /** The status that the figure carries. */
  public ObservationStatus status() {
    return StatusSeverity.status(severity);
  }
}
