package org.puebla.model;

/**
 * A cause of migration named in the preamble of the Puebla Communique of 1996, or what a series
 * stands for when it is none of them.
 */
public enum Cause implements Coded {
  /** Asymmetries between economies. */
  ECONOMIES("C1"),
  /** Asymmetries between labour markets. */
  LABOUR_MARKETS("C2"),
  /** Political factors. */
  POLITICAL("C3"),
  /** Social factors. */
  SOCIAL("C4"),
  /** Natural disasters. */
  DISASTERS("C5"),
  /** Environmental degradation. */
  ENVIRONMENT("C6"),
  /** Rapid population growth. */
  POPULATION_GROWTH("C7"),
  /** Trade barriers. */
  TRADE_BARRIERS("C8"),
  /** Investment barriers. */
  INVESTMENT_BARRIERS("C9"),
  /** Civil conflict. */
  CONFLICT("C10"),
  /** What migration brings about, such as remittances. */
  EFFECT("E"),
  /** What a model holds constant, such as distance. */
  CONTROL("X");

  private final String code;

  Cause(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
