package org.puebla.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * A dimension whose parts add up to a total. Units, bases, durations, sources and periods are not
 * among them, so that a sum over those cannot be written.
 */
public enum Dimension {
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

  /**
   * The dimension of a column that a user asks to sum over.
   *
   * @throws PueblaException when its values may not be added
   */
  public static Dimension ofColumn(String column) {
    return Arrays.stream(values())
        .filter(dimension -> dimension.column.equals(column))
        .findFirst()
        .orElseThrow(
            () ->
                new PueblaException(
                    ExitCode.INVALID,
                    Problem.of("indicator.not-summable", column, String.join(", ", columns()))));
  }

  String column() {
    return column;
  }

  /** The code under which a source publishes the total of this dimension. */
  String total() {
    return total;
  }

  private static List<String> columns() {
    return Arrays.stream(values()).map(Dimension::column).collect(Collectors.toList());
  }
}
