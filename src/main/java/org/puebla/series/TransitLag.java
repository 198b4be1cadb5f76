package org.puebla.series;

import java.time.YearMonth;
import org.puebla.matrix.Bounded;

/**
 * How many months one series follows another, and how much of it comes through: the lag at which
 * monthly growth, the differences of logarithms, correlates best, and the sum of the one over the
 * sum of the other that many months earlier.
 *
 * @param lag months from the leading to the following series, with the middle 95 % of a
 *     moving-block bootstrap (Künsch 1989)
 * @param correlation at this lag, with the 95 % interval of Fisher's z (Fisher 1921)
 * @param ratio following counts over leading counts at this lag, with its bootstrap interval
 * @param pairs of months that the correlation is over
 */
public record TransitLag(Bounded lag, Bounded correlation, Bounded ratio, int pairs) {

  /** Months of both series that must be left at the longest lag. */
  public static final int LEAST_PAIRS = 12;

  private static final double NORMAL_QUANTILE = 1.959963984540054;

  /**
   * Holds two series beside each other.
   *
   * @param longest lag that is tried, from 0
   * @throws org.puebla.model.PueblaException when a month that both have is missing or not above
   *     nought, or they have too few in common, naming months and series
   */
  public static TransitLag of(MonthlySeries leading, MonthlySeries following, int longest) {
    YearMonth from = later(leading.first(), following.first());
    YearMonth to = earlier(leading.last(), following.last());
    CommonMonths.require(leading, following, from, to, longest + LEAST_PAIRS + 1);
    double[] cause = positive(leading.between(from, to));
    double[] effect = positive(following.between(from, to));
    CrossCorrelation growth = CrossCorrelation.of(growth(cause), growth(effect), longest);
    int best = growth.best();
    BlockBootstrap bootstrap = BlockBootstrap.of(growth, cause, effect, best);
    int pairs = growth.size();
    return new TransitLag(
        enclosing(best, bootstrap.lag()),
        fisher(growth.at(best), pairs),
        enclosing(ratio(cause, effect, best), bootstrap.ratio()),
        pairs);
  }

  private static double ratio(double[] cause, double[] effect, int lag) {
    double before = 0;
    double after = 0;
    for (int at = lag; at < effect.length; at++) {
      before += cause[at - lag];
      after += effect[at];
    }
    return after / before;
  }

  private static Bounded fisher(double correlation, int pairs) {
    double bent = 0.5 * Math.log((1 + correlation) / (1 - correlation));
    double reach = NORMAL_QUANTILE / Math.sqrt(pairs - 3.0);
    return Math.abs(correlation) >= 1
        ? Bounded.exactly(correlation)
        : new Bounded(correlation, Math.tanh(bent - reach), Math.tanh(bent + reach));
  }

  private static Bounded enclosing(double value, double[] interval) {
    return new Bounded(value, Math.min(value, interval[0]), Math.max(value, interval[1]));
  }

  private static double[] growth(double[] values) {
    double[] growth = new double[values.length - 1];
    for (int at = 0; at < growth.length; at++) {
      growth[at] = Math.log(values[at + 1]) - Math.log(values[at]);
    }
    return growth;
  }

  private static double[] positive(MonthlySeries series) {
    series.requireWhole(1);
    series.requirePositive();
    return series.values();
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }
}
