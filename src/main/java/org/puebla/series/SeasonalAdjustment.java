package org.puebla.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What TRAMO and SEATS say of a monthly series: season, irregular part, and the months in which
 * something happened that neither season nor course explains (G&oacute;mez and Maravall 1996).
 *
 * @param form how season, trend and irregular part make up the series
 * @param season one for each month of the series: a factor whose mean over whole years is one, or a
 *     difference whose mean is nearly nought; one or nought throughout where there is no season
 * @param irregular one for each month, in the same form: what neither trend nor season is, with
 *     outliers of single months
 * @param outliers in the order of time
 */
public record SeasonalAdjustment(
    Form form, double[] season, double[] irregular, List<Outlier> outliers) {

  /** Fewer than three years do not tell a season from accidents. */
  public static final int LEAST_MONTHS = 36;

  /** How the parts make up the series. */
  public enum Form {
    /** They multiply: every month is above nought, and its logarithm was adjusted. */
    MULTIPLICATIVE,
    /** They add up. */
    ADDITIVE
  }

  /**
   * Adjusts a series; empty where no model describes it, as where four months of five repeat the
   * one before, or where nothing is left to chance.
   *
   * @throws org.puebla.model.PueblaException when it has fewer than 36 months, or gaps, naming them
   */
  public static Optional<SeasonalAdjustment> of(MonthlySeries series) {
    series.requireWhole(LEAST_MONTHS);
    return TramoSeats.adjust(series, series.isPositive() ? Form.MULTIPLICATIVE : Form.ADDITIVE);
  }

  /**
   * max(0, 1 - Var(irregular) / Var(season + irregular)), 0 to 1: 1 when nothing is left of the
   * series without its trend but the season (Wang, Smith and Hyndman 2006; Hyndman and
   * Athanasopoulos 2021, section 4.3), of logarithms where parts multiply. Nought where the series
   * without its trend does not vary.
   */
  public double strength() {
    double[] left = inModel(irregular);
    double[] both = inModel(season);
    for (int at = 0; at < both.length; at++) {
      both[at] += left[at];
    }
    double all = variance(both);
    return all > 0 ? SettledDigits.of(Math.max(0, 1 - variance(left) / all)) : 0;
  }

  /** The season of one month of the series, where parts multiply. */
  public double factor(int at) {
    return SettledDigits.of(season[at]);
  }

  private double[] inModel(double[] part) {
    return form == Form.MULTIPLICATIVE
        ? Arrays.stream(part).map(Math::log).toArray()
        : part.clone();
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
  }
}
