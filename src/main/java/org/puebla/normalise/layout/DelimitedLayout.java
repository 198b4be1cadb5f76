package org.puebla.normalise.layout;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.Layout;

/** What a declaration says of delimited text, in the terms of the parser. */
public record DelimitedLayout(
    Layout declared, Charset charset, char delimiter, Optional<Character> quote, CSVFormat format) {

  public static DelimitedLayout of(Layout declared) {
    char delimiter = delimiter(declared);
    Optional<Character> quote = quote(declared);
    if (quote.isPresent() && quote.get() == delimiter) {
      throw invalid(declared, "layout-quote", quote.get().toString());
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setQuote(quote.orElse(null))
            // Blank lines come through, for only so is the line of each row known.
            .setIgnoreEmptyLines(false)
            .get();
    return new DelimitedLayout(declared, charset(declared), delimiter, quote, format);
  }

  /** Line numbers of the header. */
  List<Integer> headerLines() {
    return declared.header().isEmpty() ? List.of(1) : declared.header();
  }

  long linesBeforeHeader() {
    return Collections.min(headerLines()) - 1L;
  }

  /** Whether a row, seen as its first filled cell, ends the table. */
  Predicate<String> footer() {
    return footer(declared);
  }

  static Predicate<String> footer(Layout declared) {
    try {
      return declared.footer().isEmpty()
          ? cell -> false
          : Pattern.compile(declared.footer().get()).asPredicate();
    } catch (PatternSyntaxException wrong) {
      throw invalid(declared, "layout-footer", declared.footer().get(), wrong.getDescription());
    }
  }

  private static char delimiter(Layout declared) {
    String word = declared.delimiter().orElse("comma");
    return switch (word) {
      case "comma" -> ',';
      case "tab" -> '\t';
      case "semicolon" -> ';';
      case "pipe" -> '|';
      default -> character(declared, word, "layout-delimiter");
    };
  }

  private static Optional<Character> quote(Layout declared) {
    String word = declared.quote().orElse("\"");
    return word.equals("none")
        ? Optional.empty()
        : Optional.of(character(declared, word, "layout-quote"));
  }

  private static char character(Layout declared, String word, String rule) {
    if (word.length() != 1 || "\r\n".contains(word)) {
      throw invalid(declared, rule, word);
    }
    return word.charAt(0);
  }

  private static Charset charset(Layout declared) {
    String name = declared.encoding().orElse("utf-8");
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw invalid(declared, "layout-encoding", name);
    }
  }

  private static PueblaException invalid(Layout declared, String rule, Object... facts) {
    return new PueblaException(
        ExitCode.INVALID, Problem.at(declared.place(), "normalise." + rule, facts));
  }
}
