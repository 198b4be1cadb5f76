package org.puebla.model;

/** How often a series is counted. */
public enum Frequency implements Coded {
  /** Yearly. */
  ANNUAL("A"),
  /** Quarterly. */
  QUARTERLY("Q"),
  /** Monthly. */
  MONTHLY("M"),
  /** Weekly. */
  WEEKLY("W"),
  /** Daily. */
  DAILY("D"),
  /** Every five years. */
  FIVE_YEARLY("A5");

  private final String code;

  Frequency(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
