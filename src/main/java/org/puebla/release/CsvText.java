package org.puebla.release;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * RFC 4180 text in which no cell is taken for a formula when a spreadsheet opens it: a cell that
 * begins like one, and is no number, has an apostrophe before it.
 *
 * <p>The characters are those of the OWASP page "CSV Injection", full-width forms included.
 */
final class CsvText {

  private static final Pattern FORMULA_START =
      Pattern.compile("\\A[\\s\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%]|\\A[\\t\\r\\n]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private final StringBuilder text = new StringBuilder();

  CsvText line(List<String> cells) {
    text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  static String cell(String value) {
    boolean formula = FORMULA_START.matcher(value).find() && !NUMBER.matcher(value).matches();
    String safe = formula ? "'" + value : value;
    return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
