package org.puebla.series;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The digits of an estimate that do not hang on the processor: logarithms that differ in the last
 * bit, as Java allows, lead a search for the greatest likelihood to an end that differs from the
 * sixth digit on (docs/decisions/0014-seasons-by-jdemetra.md).
 */
final class SettledDigits {

  private static final MathContext FOUR = new MathContext(4);

  private SettledDigits() {}

  static double of(double estimate) {
    return new BigDecimal(estimate).round(FOUR).doubleValue();
  }
}
