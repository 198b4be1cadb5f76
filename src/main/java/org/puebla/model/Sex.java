package org.puebla.model;

/** Sex as counted by the producer. */
public enum Sex implements Coded {
  /** Male. */
  MALE("M"),
  /** Female. */
  FEMALE("F"),
  /** Another category. */
  OTHER("_O"),
  /** All. */
  TOTAL("_T"),
  /** Not known. */
  UNKNOWN("_U");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
