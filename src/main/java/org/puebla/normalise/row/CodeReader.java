package org.puebla.normalise.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.codelist.CodeLists;
import org.puebla.codelist.Lookup;
import org.puebla.codelist.Nearest;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.ColumnRule;
import org.puebla.table.Column;

/** Reads a category: by the declaration's own map, by spelling lists, as an age, or as a code. */
final class CodeReader implements Function<String[], CellReading<String>> {

  private final ColumnRule rule;
  private final List<Lookup> lookups;
  private final Optional<Pattern> regex;
  private final Optional<List<String>> codes;

  /**
   * @param column the column of the table, for its code list
   * @param lookups the spelling lists that the rule names, in its order
   */
  CodeReader(Column column, ColumnRule rule, List<Lookup> lookups) {
    this.rule = rule;
    this.lookups = List.copyOf(lookups);
    this.regex = rule.regex().map(Pattern::compile);
    this.codes = column.codelist().flatMap(CodeLists::find).map(list -> list.codes());
  }

  @Override
  public CellReading<String> apply(String[] texts) {
    String printed = String.join(" ", texts);
    String text = cut(printed.strip());
    if (text.isEmpty() && rule.absent().isPresent()) {
      return CellReading.of(rule.absent().get());
    }
    if (!rule.map().isEmpty()) {
      return mapped(printed, text);
    }
    if (!lookups.isEmpty()) {
      return lookedUp(printed, text);
    }
    if (text.isEmpty()) {
      return CellReading.unreadable(RefusalReason.MISSING_VALUE, printed, "a value");
    }
    if (rule.as().filter("age-group"::equals).isPresent()) {
      return AgeGroup.read(text);
    }
    return codes.isEmpty() || codes.get().contains(text)
        ? CellReading.of(text)
        : CellReading.unreadable(
            RefusalReason.UNKNOWN_CODE,
            printed,
            String.join(" ", codes.get().subList(0, Math.min(20, codes.get().size()))));
  }

  private String cut(String text) {
    if (regex.isEmpty()) {
      return text;
    }
    Matcher matcher = regex.get().matcher(text);
    if (!matcher.find()) {
      return text;
    }
    String kept = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
    return kept == null ? text : kept.strip();
  }

  private CellReading<String> mapped(String printed, String text) {
    String code = rule.map().get(text);
    return code != null
        ? CellReading.of(code)
        : CellReading.unreadable(
            RefusalReason.UNKNOWN_CODE, printed, String.join(" | ", rule.map().keySet()));
  }

  private CellReading<String> lookedUp(String printed, String text) {
    for (Lookup lookup : lookups) {
      Optional<String> code = lookup.code(text);
      if (code.isPresent()) {
        return CellReading.of(code.get());
      }
    }
    return new CellReading.Unreadable<>(
        RefusalReason.UNKNOWN_AREA,
        printed,
        String.join(", ", rule.lookup()),
        Nearest.to(text, lookups).map(CodeReader::suggestion).orElse(""));
  }

  private static String suggestion(Nearest.Match match) {
    return String.format(
        Locale.ROOT, "%s %s (%.2f)", match.code(), match.spelling(), match.score());
  }
}
