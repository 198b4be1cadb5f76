package org.puebla.model;

/** The legal standing under which movements or persons were counted. */
public enum LegalStatus implements Coded {
  /** Regular. */
  REGULAR("REG"),
  /** Irregular. */
  IRREGULAR("IRR"),
  /** Seeking asylum. */
  ASYLUM("ASY"),
  /** Refugee. */
  REFUGEE("REF"),
  /** Complementary or temporary protection. */
  COMPLEMENTARY("CMP"),
  /** Returned. */
  RETURN("RTN"),
  /** In transit. */
  TRANSIT("TRS"),
  /** In custody. */
  CUSTODY("CUS"),
  /** Victim of trafficking. */
  TRAFFICKING("TRF"),
  /** All. */
  TOTAL("_T"),
  /** Not said by the producer. */
  UNKNOWN("_U");

  private final String code;

  LegalStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
