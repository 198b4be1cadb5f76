package org.puebla.model;

/** Why people moved, as the producer classified it. */
public enum Reason implements Coded {
  /** Work. */
  WORK("WRK"),
  /** Family. */
  FAMILY("FAM"),
  /** Study. */
  STUDY("STU"),
  /** Humanitarian. */
  HUMANITARIAN("HUM"),
  /** Free movement. */
  FREE_MOVEMENT("FRE"),
  /** Retirement. */
  RETIREMENT("RTM"),
  /** Another reason. */
  OTHER("OTH"),
  /** All. */
  TOTAL("_T"),
  /** Not said by the producer. */
  UNKNOWN("_U");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
