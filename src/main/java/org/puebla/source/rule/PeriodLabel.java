package org.puebla.source.rule;

import java.util.regex.Pattern;

/** The form in which tables name a period. */
final class PeriodLabel {

  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = MONTH + "-(0[1-9]|[12]\\d|3[01])";
  private static final Pattern LABEL =
      Pattern.compile("\\d{4}(-(Q[1-4]|" + MONTH + "|" + DAY + "(/P\\dY)?))?");

  private PeriodLabel() {}

  static boolean isOne(String text) {
    return LABEL.matcher(text).matches();
  }
}
