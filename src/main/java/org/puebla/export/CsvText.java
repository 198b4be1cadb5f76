package org.puebla.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** RFC 4180 text in which no cell is taken for a formula when a spreadsheet opens it. */
public final class CsvText {

  static final String LINE_END = "\r\n";

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private CsvText() {}

  /** One line of these texts, with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  static String cell(String text) {
    return quoted(FormulaGuard.guard(text));
  }

  private static String quoted(String text) {
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
