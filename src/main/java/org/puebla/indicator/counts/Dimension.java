package org.puebla.indicator.counts;

import java.util.Arrays;
import java.util.List;

/**
 * A dimension whose parts add up to a total, in the order in which they are added. Units, bases,
 * durations, sources and periods are not among them, so that a sum over those cannot be written.
 */
enum Dimension {
  BREAKDOWN("breakdown", ""),
  ACCOMPANIMENT("accompaniment", "_T"),
  REASON("reason", "_T"),
  LEGAL_STATUS("legal_status", "_T"),
  AGE("age", "_T"),
  SEX("sex", "_T");

  private final String column;
  private final String total;

  Dimension(String column, String total) {
    this.column = column;
    this.total = total;
  }

  /** The code under which a source publishes the total of this dimension. */
  String total() {
    return total;
  }

  static List<String> columns() {
    return Arrays.stream(values()).map(dimension -> dimension.column).toList();
  }
}
