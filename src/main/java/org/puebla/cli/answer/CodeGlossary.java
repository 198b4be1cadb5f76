package org.puebla.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puebla.codelist.CodeListEntry;
import org.puebla.codelist.CodeLists;

/** Explains codes: which list they are of, what they are called, and since when. */
public final class CodeGlossary implements Glossary {

  private final Locale locale;

  public CodeGlossary(Locale locale) {
    this.locale = locale;
  }

  @Override
  public Stream<Map<String, Object>> cards(String id) {
    return CodeLists.entries().filter(entry -> entry.code().equals(id)).map(this::card);
  }

  @Override
  public Stream<String> names() {
    return CodeLists.entries().map(CodeListEntry::code);
  }

  private Map<String, Object> card(CodeListEntry entry) {
    return Glossary.card(
        "code", entry.code(),
        "name", entry.names().in(locale),
        "codelist", entry.codelist(),
        "level", shown(entry.level()),
        "parent", shown(entry.parent()),
        "valid-from", shown(entry.validFrom()),
        "valid-to", shown(entry.validTo()));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
