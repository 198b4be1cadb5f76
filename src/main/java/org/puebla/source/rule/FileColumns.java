package org.puebla.source.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puebla.source.declaration.SourceDeclaration;

/** The columns of the file that a declaration reads, each with the keys that name it. */
final class FileColumns {

  private final Map<String, List<String>> read = new LinkedHashMap<>();

  private FileColumns() {}

  static Map<String, List<String>> readBy(SourceDeclaration declaration) {
    FileColumns columns = new FileColumns();
    declaration
        .columns()
        .forEach(
            (column, rule) -> {
              rule.column().ifPresent(from -> columns.add(from, "columns", column, "from"));
              rule.joined().forEach(from -> columns.add(from, "columns", column, "join"));
              rule.lowColumn().ifPresent(from -> columns.add(from, "columns", column, "low"));
              rule.highColumn().ifPresent(from -> columns.add(from, "columns", column, "high"));
              rule.errorColumn().ifPresent(from -> columns.add(from, "columns", column, "error"));
              rule.partColumns()
                  .forEach((part, from) -> columns.add(from, "columns", column, "parts", part));
            });
    declaration.skip().forEach(rule -> columns.add(rule.column(), "skip"));
    declaration.totals().forEach(rule -> columns.add(rule.column(), "totals"));
    declaration
        .totals()
        .forEach(rule -> rule.within().forEach(within -> columns.add(within, "totals")));
    declaration
        .corrections()
        .forEach(
            correction -> {
              correction.when().keySet().forEach(when -> columns.add(when, "corrections"));
              correction.column().ifPresent(changed -> columns.add(changed, "corrections"));
            });
    return columns.read;
  }

  private void add(String column, String... path) {
    read.putIfAbsent(column, List.of(path));
  }
}
