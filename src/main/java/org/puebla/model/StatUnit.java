package org.puebla.model;

/** What one count of a figure is; figures of different units are never added. */
public enum StatUnit implements Coded {
  /** One person, counted once in the period. */
  PERSON("PS"),
  /** One event: a person who crosses twice counts twice. */
  EVENT("EV"),
  /** One case or application, which may cover several persons. */
  CASE("CS"),
  /** One member of a family unit as the producer defines it. */
  FAMILY_UNIT("FU"),
  /** One change of residence between the two ends of an interval. */
  TRANSITION("TR"),
  /** One decision. */
  DECISION("DC"),
  /** One dollar of the United States, of the year; of remittances, which count no people. */
  DOLLAR("USD");

  private final String code;

  StatUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
