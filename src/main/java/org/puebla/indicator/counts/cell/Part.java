package org.puebla.indicator.counts.cell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A part of all counts that formulas ask for although its dimension is otherwise summed over. */
public enum Part {
  /** Not a part: everything. */
  ALL(Dimension.BREAKDOWN, ""),
  /** Children who travelled alone. */
  UNACCOMPANIED(Dimension.ACCOMPANIMENT, "UNA"),
  /** Refugees, without others in need of international protection. */
  REFUGEES(Dimension.LEGAL_STATUS, "REF"),
  /** Decisions that recognised a refugee. */
  RECOGNISED(Dimension.BREAKDOWN, "recognized"),
  /** Decisions that gave another protection. */
  OTHERWISE_PROTECTED(Dimension.BREAKDOWN, "other"),
  /** Decisions that gave none. */
  REJECTED(Dimension.BREAKDOWN, "rejected");

  private static final String OF_NO_PART = "*";

  private final Dimension dimension;
  private final String code;

  Part(Dimension dimension, String code) {
    this.dimension = dimension;
    this.code = code;
  }

  /** Whether a row with these codes is counted in the part. */
  public boolean holds(List<String> codes) {
    String own = dimension.of(codes);
    return dimension == Dimension.BREAKDOWN ? isIn(own) : own.equals(code);
  }

  /**
   * The shortest breakdown that is counted in the same parts: among all that are not the total,
   * nothing else about them is ever asked.
   */
  public static String breakdownAsRead(String breakdown) {
    if (breakdown.equals(Dimension.BREAKDOWN.total())) {
      return breakdown;
    }
    String read =
        Arrays.stream(values())
            .filter(part -> part.dimension == Dimension.BREAKDOWN && part != ALL)
            .filter(part -> part.isIn(breakdown))
            .map(part -> "=" + part.code)
            .collect(Collectors.joining(";"));
    return read.isEmpty() ? OF_NO_PART : read;
  }

  private boolean isIn(String breakdown) {
    return breakdown.equals(code) || (breakdown + ";").contains("=" + code + ";");
  }

  /** The codes of a row that is seen as if the part were all there is. */
  public List<String> codesWithin(List<String> codes) {
    return dimension.totalOf(codes);
  }
}
