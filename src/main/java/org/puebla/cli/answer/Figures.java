package org.puebla.cli.answer;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Figures as a person reads them, with as many digits as they have: rates differ behind the point.
 */
public final class Figures {

  private Figures() {}

  public static String shown(double figure, Locale locale) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale))
        .format(figure);
  }
}
