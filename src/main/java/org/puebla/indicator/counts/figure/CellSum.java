package org.puebla.indicator.counts.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.puebla.matrix.Bounded;
import org.puebla.model.ObservationStatus;

/**
 * A sum of published cells.
 *
 * <p>Figures are held as whole ten-thousandths, so that the order of the rows cannot show in the
 * last digit; four places are enough for halves and for thousands of people. A cell without a value
 * counts with its lower bound: the sum is what is known to have been counted. The digest is the
 * exclusive or of the rows' digests, which no order changes.
 */
public final class CellSum implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int PLACES = 4;
  private static final double UNIT = 1e4;

  /** A figure beyond this is not one; the sum of some hundred thousand others cannot overflow. */
  private static final double LARGEST = 1e13;

  /** Whole numbers up to this stay whole when multiplied by the unit, and exact. */
  private static final double LARGEST_WHOLE = 1e11;

  private static final double EXACT_DOUBLE = 0x1p53;

  private long value;
  private long low;
  private long high;
  private long open;
  private long known;
  private long cells;
  private int severity;
  private long digest;
  private boolean isBeyond;

  /** What a sum is made of, by names under which it travels. */
  public static final List<String> NUMBERS =
      List.of("value", "low", "high", "open", "known", "cells", "severity", "digest", "beyond");

  /** A sum from its {@link #numbers}. */
  public static CellSum ofNumbers(long... numbers) {
    CellSum sum = new CellSum();
    sum.value = numbers[0];
    sum.low = numbers[1];
    sum.high = numbers[2];
    sum.open = numbers[3];
    sum.known = numbers[4];
    sum.cells = numbers[5];
    sum.severity = (int) numbers[6];
    sum.digest = numbers[7];
    sum.isBeyond = numbers[8] != 0;
    return sum;
  }

  /** Everything that the sum holds, in the order of {@link #NUMBERS}. */
  public long[] numbers() {
    return new long[] {value, low, high, open, known, cells, severity, digest, isBeyond ? 1 : 0};
  }

  /**
   * A published cell as a sum of one.
   *
   * @param value NaN where there is none, as with the bounds
   */
  public static CellSum of(double value, double low, double high, String status, long digest) {
    double counted = finite(value);
    double bound = finite(low);
    double least = !Double.isNaN(bound) ? bound : Double.isNaN(counted) ? 0 : counted;
    double ceiling = finite(high);
    double greatest = Double.isNaN(ceiling) ? counted : ceiling;
    CellSum sum = new CellSum();
    sum.value = scaled(Double.isNaN(counted) ? least : counted);
    sum.low = scaled(least);
    sum.high = Double.isNaN(greatest) ? 0 : scaled(greatest);
    sum.open = Double.isNaN(greatest) ? 1 : 0;
    sum.known = Double.isNaN(counted) ? 0 : 1;
    sum.cells = 1;
    sum.severity = StatusSeverity.of(status);
    sum.digest = digest;
    return sum;
  }

  /**
   * Adds the cells of another sum to this one.
   *
   * @throws ArithmeticException when the sum is beyond nine hundred million million
   */
  public void add(CellSum other) {
    join(other);
    if (isBeyond) {
      throw new ArithmeticException("long overflow");
    }
  }

  /**
   * Adds cells that a published total may make needless: a sum beyond all bounds is told by {@link
   * #add} when somebody adds it up.
   */
  public void join(CellSum other) {
    isBeyond |=
        other.isBeyond
            || overflows(value, other.value)
            || overflows(low, other.low)
            || overflows(high, other.high);
    value += other.value;
    low += other.low;
    high += other.high;
    open += other.open;
    known += other.known;
    cells += other.cells;
    severity = Math.max(severity, other.severity);
    digest ^= other.digest;
  }

  /**
   * What was added up are parts of a total without a figure: there may be others, and how many
   * nobody knows.
   */
  public void atLeast(CellSum total) {
    low = Math.max(low, total.low);
    value = Math.max(value, low);
    open++;
    cells += total.cells;
    severity = Math.max(severity, total.severity);
    digest ^= total.digest;
  }

  /** A sum on the line between this one and a later, never better than estimated. */
  public CellSum between(CellSum later, int passed, int length) {
    CellSum sum = new CellSum();
    sum.value = onTheLine(value, later.value, passed, length);
    sum.low = onTheLine(low, later.low, passed, length);
    sum.high = onTheLine(high, later.high, passed, length);
    sum.open = open + later.open;
    sum.known = known + later.known;
    sum.cells = cells + later.cells;
    sum.severity =
        Math.max(
            StatusSeverity.of(ObservationStatus.ESTIMATED), Math.max(severity, later.severity));
    sum.digest = digest ^ later.digest;
    return sum;
  }

  /** There is a value, or at least bounds on both sides. */
  public boolean isBounded() {
    return known > 0 || open == 0;
  }

  /** Every cell has a value and an upper bound. */
  public boolean isComplete() {
    return known == cells && open == 0;
  }

  public long cells() {
    return cells;
  }

  public long known() {
    return known;
  }

  public boolean isOpen() {
    return open > 0;
  }

  public long scaledValue() {
    return value;
  }

  public long scaledLow() {
    return low;
  }

  public long scaledHigh() {
    return high;
  }

  public int severity() {
    return severity;
  }

  public long digest() {
    return digest;
  }

  /** What is known of the sum; of no cells at all, that it is at least nought. */
  public Figure figure() {
    Bounded amount =
        new Bounded(
            known > 0 ? number(value) : Double.NaN,
            number(low),
            cells > 0 && open == 0 ? number(high) : Double.POSITIVE_INFINITY);
    return new Figure(amount, evidence());
  }

  /** What is known of the sum, where no cells mean nobody. */
  public Figure orNobody() {
    return cells == 0 ? new Figure(Bounded.exactly(0), new Evidence(0, 1, 0, 0)) : figure();
  }

  public Evidence evidence() {
    return cells == 0
        ? new Evidence(StatusSeverity.of(ObservationStatus.MISSING), 0, 0, 0)
        : new Evidence(severity, known / (double) cells, cells, digest);
  }

  public static double number(long scaled) {
    return Math.abs(scaled) <= EXACT_DOUBLE
        ? scaled / UNIT
        : BigDecimal.valueOf(scaled, PLACES).doubleValue();
  }

  private static long scaled(double number) {
    if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
      return (long) (number * UNIT);
    }
    return BigDecimal.valueOf(number)
        .setScale(PLACES, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  private static boolean overflows(long some, long others) {
    long sum = some + others;
    return ((some ^ sum) & (others ^ sum)) < 0;
  }

  private static long onTheLine(long from, long to, int passed, int length) {
    return scaled((number(from) * (length - passed) + number(to) * passed) / length);
  }

  private static double finite(double number) {
    return -LARGEST <= number && number <= LARGEST ? number : Double.NaN;
  }
}
