package org.puebla.indicator.counts.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A dimension whose parts add up to a total, in the order in which they are added. Units, bases,
 * durations, sources and periods are not among them, so that a sum over those cannot be written.
 */
public enum Dimension {
  BREAKDOWN(0, "breakdown", ""),
  ACCOMPANIMENT(1, "accompaniment", "_T"),
  REASON(2, "reason", "_T"),
  LEGAL_STATUS(3, "legal_status", "_T"),
  AGE(4, "age", "_T"),
  SEX(5, "sex", "_T");

  private final int place;
  private final String column;
  private final String total;

  Dimension(int place, String column, String total) {
    this.place = place;
    this.column = column;
    this.total = total;
  }

  /** The code under which a source publishes the total of this dimension. */
  String total() {
    return total;
  }

  /** The code of this dimension among those of all. */
  public String of(List<String> codes) {
    return codes.get(place);
  }

  /** The same codes with the total of this dimension. */
  List<String> totalOf(List<String> codes) {
    if (of(codes).equals(total)) {
      return codes;
    }
    List<String> ofTotal = new ArrayList<>(codes);
    ofTotal.set(place, total);
    return List.copyOf(ofTotal);
  }

  static List<String> columns() {
    return Arrays.stream(values()).map(dimension -> dimension.column).toList();
  }
}
