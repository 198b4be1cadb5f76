package org.puebla.model;

/** Whether a person, above all a child, moved alone. */
public enum Accompaniment implements Coded {
  /** A child with a parent or guardian. */
  ACCOMPANIED("ACC"),
  /** A child without one. */
  UNACCOMPANIED("UNA"),
  /** A member of a family unit. */
  FAMILY("FAM"),
  /** A single adult. */
  SINGLE("SGL"),
  /** All. */
  TOTAL("_T"),
  /** Does not apply. */
  NOT_APPLICABLE("_Z"),
  /** Not known. */
  UNKNOWN("_U");

  private final String code;

  Accompaniment(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
