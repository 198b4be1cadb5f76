package org.puebla.release.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.puebla.export.CsvText;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;
import org.puebla.table.DataDictionary;
import org.puebla.table.Description;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** {@code dictionary.csv}: every column of every table in one list, for those who read no JSON. */
public final class DictionaryCsv {

  public static final String NAME = "dictionary.csv";

  /** Its name where it stands among the tables. */
  static final String TABLE = "dictionary";

  private static final List<String> HEADER =
      List.of(
          "table", "column", "type", "key", "codelist", "unit", "description_en", "description_es");

  static final List<String> KEY = List.of("table", "column");

  /** Columns that no line leaves empty. */
  static final List<String> ALWAYS =
      List.of("table", "column", "type", "description_en", "description_es");

  /** The values of columns that have few; empty is none of them. */
  static final Map<String, List<String>> CHOICES =
      Map.of(
          "table", Tables.all().stream().map(TableSchema::name).toList(),
          "type", Stream.of(ColumnType.values()).map(ColumnType::name).toList(),
          "key", List.of("K"));

  private DictionaryCsv() {}

  public static String text() {
    StringBuilder csv = new StringBuilder(CsvText.line(HEADER));
    for (TableSchema table : Tables.all()) {
      for (Column column : table.columns()) {
        Description description = DataDictionary.standard().describe(table, column);
        csv.append(
            CsvText.line(
                List.of(
                    table.name(),
                    column.name(),
                    column.type().name(),
                    column.isKey() ? "K" : "",
                    column.codelist().orElse(""),
                    description.unit(),
                    description.english(),
                    description.spanish())));
      }
    }
    return csv.toString();
  }

  static List<String> header() {
    return HEADER;
  }
}
