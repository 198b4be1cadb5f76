package org.puebla.release.document;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers with commas between thousands, as English and the Spanish of the region write them,
 * whatever the locale of the machine.
 */
final class PlainNumber {

  private PlainNumber() {}

  static String of(long count) {
    return format("#,##0").format(count);
  }

  static String of(double figure) {
    return format("#,##0.######").format(figure);
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
