package org.puebla.cli.answer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.puebla.codelist.CodeListEntry;
import org.puebla.codelist.CodeLists;
import org.puebla.table.Column;
import org.puebla.trace.Found;

/** What the codes of a row are called in the language of the reader. */
final class CodeNames {

  private final Map<String, String> names = new HashMap<>();

  CodeNames(Locale locale) {
    CodeLists.entries().forEach(entry -> names.put(key(entry), entry.names().in(locale)));
  }

  /** The name of the code in a column, the code itself where it has none. */
  String of(Found row, String column) {
    String code = row.text(column);
    if (!row.table().has(column)) {
      return code;
    }
    Column described = row.table().column(column);
    return described
        .codelist()
        .map(list -> names.getOrDefault(list + " " + code, code))
        .orElse(code);
  }

  /** The name and the code behind it. */
  String withCode(Found row, String column) {
    String name = of(row, column);
    String code = row.text(column);
    return name.equals(code) ? code : name + " (" + code + ")";
  }

  private static String key(CodeListEntry entry) {
    return entry.codelist() + " " + entry.code();
  }
}
