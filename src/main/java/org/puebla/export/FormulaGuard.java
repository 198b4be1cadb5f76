package org.puebla.export;

import java.util.regex.Pattern;

/**
 * Keeps texts from being run as formulas by a spreadsheet that opens them, with an apostrophe that
 * can be taken away again.
 *
 * <p>The signs are those of the OWASP page "CSV Injection", full-width forms included. They count
 * at the start of a text and behind everything at which a spreadsheet of some locale begins a new
 * cell (semicolon, tab, new line), whatever blanks, quotes or invisible characters come first. A
 * text that is a number is none of them. Taking away every apostrophe that stands where one can be
 * put gives the text as it was, see docs/decisions/0010-formulas-in-exports.md.
 */
final class FormulaGuard {

  private static final String CELL_START = "(?<=\\A|[;\\t\\r\\n])";
  private static final String FORMULA =
      "(?=['\"\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%])";
  private static final Pattern DANGER = Pattern.compile(CELL_START + FORMULA);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private FormulaGuard() {}

  static boolean isDanger(String text) {
    return !NUMBER.matcher(text).matches() && DANGER.matcher(text).find();
  }

  static String guard(String text) {
    return isDanger(text) ? DANGER.matcher(text).replaceAll("'") : text;
  }
}
