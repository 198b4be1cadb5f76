package org.puebla.indicator.counts.figure;

import java.io.Serializable;
import org.puebla.matrix.Bounded;

/**
 * A figure with its bounds and what it was made from, and how figures are calculated with: bounds
 * enclose every result that inputs within their bounds can give.
 */
public record Figure(Bounded amount, Evidence evidence) implements Serializable {

  /** Exactly nought, of which no row had to be read. */
  public static Figure nought() {
    return new CellSum().orNobody();
  }

  /** Of which a row was printed, and no value. */
  public static Figure withheld(double low, double high, Evidence row) {
    return new Figure(
        new Bounded(Double.NaN, low, high),
        new Evidence(row.severity(), 0, row.cells(), row.digest()));
  }

  /** Of which nobody printed a row. */
  public static Figure unpublished() {
    return new Figure(Bounded.unknown(), new Evidence(0, 0, 0, 0).ofNothing());
  }

  /** Cannot be said, though this was read for it. */
  public Figure notSaid() {
    return new Figure(Bounded.unknown(), evidence.ofNothing());
  }

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
   * This part of itself and a population together, for every so many of both; both at least nought
   * and the population above it.
   */
  public Figure asPartWith(Figure population, double scale) {
    double greatest =
        high() == 0
            ? 0
            : Double.isInfinite(high())
                ? scale
                : scale * high() / (high() + Math.max(0, population.low()));
    Bounded share =
        enclosing(
            scale * value() / (value() + population.value()),
            scale * low() / (low() + population.high()),
            greatest);
    return new Figure(share, evidence.over(population.evidence));
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

  /** The same figure where more was read than its own cells. */
  public Figure madeFrom(Evidence read) {
    return new Figure(amount, read);
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
   * nought. Where a publisher's part is more than its whole the share is above all, and shows it.
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
    return new Figure(enclosing(share, least, most), evidence);
  }

  /**
   * This part in percent of itself and the rest; not known where neither counts anybody.
   *
   * <p>The share grows with the part and falls with the rest, so that the bounds are those of the
   * least part beside the greatest rest, and the other way round.
   */
  public Figure asShareBeside(Figure rest) {
    Evidence read = evidence.with(rest.evidence);
    double whole = value() + rest.value();
    if (whole == 0) {
      return new Figure(Bounded.unknown(), read.ofNothing());
    }
    double least = share(Math.max(0, low()), rest.high(), 0);
    double most = share(high(), Math.max(0, rest.low()), 100);
    return new Figure(enclosing(100 * value() / whole, least, most), read);
  }

  /**
   * With an upper bound that leaves room for others who may belong here too.
   *
   * @param others how many at most; infinity where nobody knows
   */
  public Figure orWith(double others) {
    return new Figure(new Bounded(value(), low(), high() + Math.max(0, others)), evidence);
  }

  /**
   * Bounds that hold the value: where it stands twice in a formula, rounding can put it by the last
   * digit outside of bounds that hold it in arithmetic.
   */
  public static Bounded enclosing(double value, double low, double high) {
    return Double.isNaN(value)
        ? new Bounded(value, low, high)
        : new Bounded(value, Math.min(low, value), Math.max(high, value));
  }

  private static double share(double part, double rest, double otherwise) {
    if (part == 0) {
      return 0;
    }
    return Double.isInfinite(part) || Double.isInfinite(rest)
        ? otherwise
        : 100 * part / (part + rest);
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
