package org.puebla.model;

/** How long a stay must be, or is meant to be, to count. */
public enum DurationCriterion implements Coded {
  /** At least twelve months, the UN recommendation of 1998 for long-term migration. */
  TWELVE_MONTHS_AND_MORE("M12P"),
  /** Three months to less than twelve, short-term migration. */
  THREE_TO_TWELVE_MONTHS("M03T12"),
  /** A border movement, whatever its length. */
  BORDER("M00"),
  /** Admitted for permanent residence. */
  PERMANENT("PERM"),
  /** Admitted for a limited time. */
  TEMPORARY("TEMP"),
  /** Change over a five-year interval. */
  FIVE_YEARS("Y05P"),
  /** Not said by the producer. */
  UNKNOWN("_U");

  private final String code;

  DurationCriterion(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
