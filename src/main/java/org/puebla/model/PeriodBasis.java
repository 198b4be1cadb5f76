package org.puebla.model;

/** What a time period refers to. */
public enum PeriodBasis implements Coded {
  /** A calendar period. */
  CALENDAR("CAL"),
  /** A fiscal period. */
  FISCAL("FIS"),
  /** The middle of the period. */
  MID_YEAR("MID"),
  /** The census date. */
  CENSUS("CEN"),
  /** The end of the period. */
  END_OF_PERIOD("EOP");

  private final String code;

  PeriodBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
