package org.puebla.source.rule;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puebla.source.declaration.Layout;

/** A layout says what its format needs, in marks and line numbers that can be. */
final class LayoutRule implements DeclarationRule {

  private static final Set<String> DELIMITERS = Set.of("comma", "tab", "semicolon", "pipe");

  @Override
  public void check(Review review) {
    Layout layout = review.declaration().layout();
    belongs(review, "dialect", layout.dialect().isPresent(), layout.format(), Set.of("dialect"));
    belongs(
        review, "encoding", layout.encoding().isPresent(), layout.format(), Set.of("delimited"));
    belongs(
        review, "delimiter", layout.delimiter().isPresent(), layout.format(), Set.of("delimited"));
    belongs(review, "quote", layout.quote().isPresent(), layout.format(), Set.of("delimited"));
    belongs(
        review,
        "sheet",
        layout.sheet().isPresent(),
        layout.format(),
        Set.of("xlsx", "xls", "dialect"));
    belongs(review, "block", layout.block().isPresent(), layout.format(), Set.of("xlsx", "xls"));
    layout
        .block()
        .ifPresent(
            block -> {
              review.pattern(List.of("layout", "block", "title"), block.title());
              block
                  .carry()
                  .forEach(
                      (name, text) ->
                          review.pattern(List.of("layout", "block", "carry", name), text));
            });
    belongs(review, "sheets", !layout.sheets().isEmpty(), layout.format(), Set.of("xlsx", "xls"));
    if (layout.sheet().isPresent() && !layout.sheets().isEmpty()) {
      review.problem(List.of("layout", "sheets"), "source.sheet-and-sheets");
    }
    needs(review, "dialect", layout.dialect(), layout.format().equals("dialect"));
    needs(review, "delimiter", layout.delimiter(), layout.format().equals("delimited"));
    layout.encoding().ifPresent(name -> checkEncoding(review, name));
    checkMark(review, "delimiter", layout.delimiter().filter(mark -> !DELIMITERS.contains(mark)));
    checkMark(review, "quote", layout.quote().filter(mark -> !mark.equals("none")));
    checkMark(review, "decimal", layout.decimal());
    checkMark(review, "grouping", layout.grouping());
    if (layout.grouping().isPresent()
        && layout.grouping().get().equals(layout.decimal().orElse("."))) {
      review.problem(List.of("layout", "grouping"), "source.same-mark", layout.grouping().get());
    }
    layout.footer().ifPresent(footer -> review.pattern(List.of("layout", "footer"), footer));
    checkLines(review, layout);
  }

  private static void belongs(
      Review review, String key, boolean isSaid, String format, Set<String> formats) {
    if (isSaid && !formats.contains(format)) {
      review.problem(List.of("layout", key), "source.not-for-format", key, format);
    }
  }

  private static void needs(Review review, String key, Optional<String> value, boolean isNeeded) {
    if (isNeeded && value.isEmpty()) {
      review.problem(
          List.of("layout"),
          "source.needed-by-format",
          key,
          review.declaration().layout().format());
    }
  }

  private static void checkEncoding(Review review, String name) {
    boolean supported;
    try {
      supported = Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      supported = false;
    }
    if (!supported) {
      review.problem(List.of("layout", "encoding"), "source.unknown-encoding", name);
    }
  }

  private static void checkMark(Review review, String key, Optional<String> mark) {
    mark.filter(text -> text.length() != 1)
        .ifPresent(
            text -> review.problem(List.of("layout", key), "source.not-one-mark", key, text));
  }

  private static void checkLines(Review review, Layout layout) {
    int last = 0;
    for (int line : layout.header()) {
      if (line <= last) {
        review.problem(List.of("layout", "header"), "source.lines-not-in-order", line, last);
      }
      last = line;
    }
    int header = last;
    layout
        .data()
        .filter(first -> first <= header)
        .ifPresent(
            first ->
                review.problem(
                    List.of("layout", "data"), "source.lines-not-in-order", first, header));
  }
}
