package org.puebla.indicator.counts;

import org.puebla.matrix.Bounded;

/**
 * A figure with its bounds and what it was made from, and how figures are calculated with: bounds
 * enclose every result that inputs within their bounds can give.
 */
public record Figure(Bounded amount, Evidence evidence) {

  public double value() {
    return amount.value();
  }

  public double low() {
    return amount.low();
  }

  public double high() {
    return amount.high();
  }

  public boolean isKnown() {
    return amount.isKnown();
  }

  public Figure plus(Figure other) {
    return new Figure(
        new Bounded(value() + other.value(), low() + other.low(), high() + other.high()),
        evidence.with(other.evidence));
  }

  public Figure minus(Figure other) {
    return new Figure(
        new Bounded(value() - other.value(), low() - other.high(), high() - other.low()),
        evidence.with(other.evidence));
  }

  /**
   * This figure for every so many of a population, whose value is above nought; where its lower
   * bound is not, the rate has no bound on that side.
   *
   * @param scale how many, for instance 1000
   */
  public Figure per(Figure population, double scale) {
    return new Figure(over(population, scale), evidence.over(population.evidence));
  }

  /**
   * This figure for every so many of another that was counted apart, both at least nought; not
   * known where the other is nought.
   *
   * @param scale 1 for a ratio, 100 for percent
   */
  public Figure ratioTo(Figure other, double scale) {
    Evidence read = evidence.with(other.evidence);
    if (other.value() == 0 || other.high() <= 0) {
      return new Figure(Bounded.unknown(), read.ofNothing());
    }
    return new Figure(over(other, scale), read);
  }

  /** This figure divided by a number above nought that is certain. */
  public Figure dividedBy(double number) {
    return new Figure(new Bounded(value() / number, low() / number, high() / number), evidence);
  }

  /** This part of a whole in percent, see {@link #asPartOf}. */
  public Figure asShareOf(Figure whole) {
    return asPartOf(whole, 100);
  }

  /**
   * This part of a whole, both at least nought and read from the same rows; null where the whole is
   * nought.
   *
   * @param all what the whole is called: 1, or 100 for percent
   */
  public Figure asPartOf(Figure whole, double all) {
    if (low() == Double.NEGATIVE_INFINITY || whole.high() <= 0) {
      return new Figure(Bounded.unknown(), evidence);
    }
    double least = Double.isInfinite(whole.high()) ? 0 : low() * all / whole.high();
    double most =
        Double.isInfinite(high()) || whole.low() <= 0
            ? all
            : Math.min(all, high() * all / whole.low());
    double share = whole.value() > 0 ? value() * all / whole.value() : Double.NaN;
    return new Figure(new Bounded(share, least, most), evidence);
  }

  /**
   * This part in percent of itself and the rest, which were counted apart; not known where neither
   * counts anybody.
   */
  public Figure asShareBeside(Figure rest) {
    Evidence read = evidence.with(rest.evidence);
    double whole = value() + rest.value();
    if (whole == 0) {
      return new Figure(Bounded.unknown(), read.ofNothing());
    }
    double least = Double.isInfinite(rest.high()) ? 0 : share(Math.max(0, low()), rest.high());
    double most = Double.isInfinite(high()) ? 100 : share(high(), Math.max(0, rest.low()));
    return new Figure(new Bounded(100 * value() / whole, least, most), read);
  }

  private static double share(double part, double rest) {
    // Nobody on either side bounds nothing; the caller's value says that there may be somebody.
    return part + rest == 0 ? 0 : 100 * part / (part + rest);
  }

  private Bounded over(Figure divisor, double scale) {
    boolean certain = divisor.low() > 0;
    double lowest =
        low() >= 0
            ? low() * scale / divisor.high()
            : certain ? low() * scale / divisor.low() : Double.NEGATIVE_INFINITY;
    double highest =
        high() < 0
            ? high() * scale / divisor.high()
            : certain ? high() * scale / divisor.low() : Double.POSITIVE_INFINITY;
    return new Bounded(value() * scale / divisor.value(), lowest, highest);
  }
}
