package org.puebla.model;

/** By what the origin of a corridor was counted; never mixed in one matrix. */
public enum OriginBasis implements Coded {
  /** Country of citizenship. */
  CITIZENSHIP("CTZ"),
  /** Country of birth. */
  COUNTRY_OF_BIRTH("COB"),
  /** Country of previous, or next, usual residence. */
  RESIDENCE("RES"),
  /** Place crossed. */
  CROSSED("CRS");

  private final String code;

  OriginBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
