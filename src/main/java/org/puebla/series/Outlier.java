package org.puebla.series;

/**
 * A month in which something happened that neither season nor course of a series explains.
 *
 * @param at place in the series, from 0
 * @param effect on the series at this month, on its logarithm where its parts multiply
 * @param error standard error of the effect
 */
public record Outlier(Kind kind, int at, double effect, double error) {

  /** How long it lasts (Chen and Liu 1993). */
  public enum Kind {
    /** For one month: an additive outlier. */
    SINGLE("AO"),
    /** For some months, each seven tenths of the one before: a transitory change. */
    FADING("TC"),
    /** For good: a level shift. */
    LASTING("LS");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no outlier " + code);
    }
  }

  /** The effect in standard errors. */
  public double statistic() {
    return SettledDigits.of(effect / error);
  }

  /** The effect in percent, where the parts of the series multiply. */
  public double percent() {
    return SettledDigits.of(100 * Math.expm1(effect));
  }
}
