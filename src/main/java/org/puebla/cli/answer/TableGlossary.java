package org.puebla.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puebla.table.Column;
import org.puebla.table.DataDictionary;
import org.puebla.table.Description;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Explains the promised tables and their columns. */
public final class TableGlossary implements Glossary {

  private final Locale locale;

  public TableGlossary(Locale locale) {
    this.locale = locale;
  }

  @Override
  public Stream<Map<String, Object>> cards(String id) {
    Stream<Map<String, Object>> tables =
        Tables.all().stream().filter(table -> table.name().equals(id)).map(TableGlossary::table);
    Map<Description, List<TableSchema>> meanings =
        Tables.all().stream()
            .filter(table -> table.has(id))
            .collect(
                Collectors.groupingBy(
                    table -> DataDictionary.standard().describe(table, table.column(id)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Stream<Map<String, Object>> columns =
        meanings.entrySet().stream()
            .map(meaning -> column(id, meaning.getKey(), meaning.getValue()));
    return Stream.concat(tables, columns);
  }

  @Override
  public Stream<String> names() {
    return Tables.all().stream()
        .flatMap(
            table ->
                Stream.concat(Stream.of(table.name()), table.columns().stream().map(Column::name)));
  }

  private static Map<String, Object> table(TableSchema table) {
    return Glossary.card(
        "table", table.name(),
        "key", table.columns().stream().filter(Column::isKey).map(Column::name).toList(),
        "columns", table.columns().stream().map(Column::name).toList());
  }

  /** One card for all tables in which the column means the same. */
  private Map<String, Object> column(String id, Description description, List<TableSchema> tables) {
    Column column = tables.get(0).column(id);
    return Glossary.card(
        "column", id,
        "tables", tables.stream().map(TableSchema::name).toList(),
        "definition", description.in(locale),
        "type", column.type().name().toLowerCase(Locale.ROOT),
        "unit", description.unit(),
        "codelist", column.codelist().orElse(""));
  }
}
