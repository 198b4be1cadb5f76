package org.puebla.series;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A monthly series as trend, season and remainder, by robust STL with a season that repeats
 * unchanged (Cleveland, Cleveland, McRae and Terpenning 1990). Logarithms are decomposed where
 * every month is above nought, so that the season is a factor; figures as they are otherwise.
 *
 * @param form whether the three parts multiply or add up to the series
 * @param season one for each month of the series
 * @param trend one for each month, in the unit of the series
 * @param remainder one for each month; a logarithm where the parts multiply
 */
public record Seasonality(
    MonthlySeries series, Form form, double[] season, double[] trend, double[] remainder) {

  /** Fewer than two years cannot tell a season from a trend. */
  public static final int LEAST_MONTHS = 24;

  private static final int MONTHS = 12;
  private static final int ROBUST_ROUNDS = 15;

  /** How the parts make up the series. */
  public enum Form {
    /** Season is a factor whose geometric mean over a year is one. */
    MULTIPLICATIVE,
    /** Season is a difference whose mean over a year is nought. */
    ADDITIVE
  }

  /**
   * Decomposes a series.
   *
   * @throws org.puebla.model.PueblaException when it has fewer than 24 months, or gaps, naming them
   */
  public static Seasonality of(MonthlySeries series) {
    series.requireWhole(LEAST_MONTHS);
    boolean ratios = series.isPositive();
    double[] values = ratios ? each(series.values(), Math::log) : series.values();
    PeriodicStl stl = PeriodicStl.of(values, MONTHS, ROBUST_ROUNDS);
    double[] season =
        IntStream.range(0, values.length).mapToDouble(at -> stl.season()[at % MONTHS]).toArray();
    return ratios
        ? new Seasonality(
            series,
            Form.MULTIPLICATIVE,
            each(season, Math::exp),
            each(stl.trend(), Math::exp),
            stl.remainder())
        : new Seasonality(series, Form.ADDITIVE, season, stl.trend(), stl.remainder());
  }

  /**
   * max(0, 1 - Var(remainder) / Var(season + remainder)), 0 to 1: 1 when nothing is left of the
   * series without its trend but the season (Wang, Smith and Hyndman 2006; Hyndman and
   * Athanasopoulos 2021, section 4.3). Nought where the series without its trend does not vary.
   */
  public double strength() {
    double[] both = new double[remainder.length];
    for (int at = 0; at < both.length; at++) {
      both[at] = remainder[at] + (form == Form.MULTIPLICATIVE ? Math.log(season[at]) : season[at]);
    }
    double all = variance(both);
    return all > 0 ? Math.max(0, 1 - variance(remainder) / all) : 0;
  }

  /** The season of each month, January first: a factor or a difference, as the form says. */
  public double[] factors() {
    double[] factors = new double[MONTHS];
    for (int at = 0; at < MONTHS; at++) {
      factors[series.month(at).getMonthValue() - 1] = season[at];
    }
    return factors;
  }

  /** The series without its season. */
  public double[] adjusted() {
    double[] adjusted = new double[season.length];
    for (int at = 0; at < adjusted.length; at++) {
      adjusted[at] =
          form == Form.MULTIPLICATIVE
              ? series.values()[at] / season[at]
              : series.values()[at] - season[at];
    }
    return adjusted;
  }

  private static double[] each(double[] values, DoubleUnaryOperator operation) {
    return Arrays.stream(values).map(operation).toArray();
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
  }
}
