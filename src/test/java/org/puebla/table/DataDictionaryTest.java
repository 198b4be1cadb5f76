package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private static final Path PAGE = Path.of("docs", "data-dictionary.md");

  private final DataDictionary dictionary = DataDictionary.standard();

  @Test
  void describesEveryColumnInBothLanguages() {
    for (TableSchema table : Tables.all()) {
      for (Column column : table.columns()) {
        Description description = dictionary.describe(table, column);
        assertThat(description.english()).as("%s.%s", table, column.name()).isNotBlank();
        assertThat(description.spanish()).as("%s.%s", table, column.name()).isNotBlank();
      }
    }
  }

  @Test
  void describesNoColumnThatDoesNotExist() {
    Set<String> promised = new HashSet<>();
    for (TableSchema table : Tables.all()) {
      for (Column column : table.columns()) {
        promised.add(table.name() + "." + column.name());
        promised.add("*." + column.name());
      }
    }
    assertThat(promised).containsAll(dictionary.names());
  }

  @Test
  void letsTheRowOfATableWinOverTheRowForAllTables() {
    Description ofPopulation =
        dictionary.describe(Tables.POPULATION, Tables.POPULATION.column("obs_value"));
    Description ofFlows = dictionary.describe(Tables.FLOWS, Tables.FLOWS.column("obs_value"));

    assertThat(ofPopulation.unit()).isEqualTo("PS");
    assertThat(ofFlows.unit()).isEqualTo("unit_measure");
  }

  @Test
  void labelsEveryColumnInTheFooterOfAFile() {
    assertThat(dictionary.parquetMetadata(Tables.QUALITY))
        .containsEntry("puebla.table", "quality")
        .containsKeys("puebla.column.imbalance", "puebla.column.imbalance.es")
        .hasSize(1 + 2 * Tables.QUALITY.columns().size());
  }

  /** Written anew with {@code mvn test -Dtest=DataDictionaryTest -Dpuebla.update=true}. */
  @Test
  void agreesWithThePublishedPage() throws IOException {
    String page = page();
    if (Boolean.getBoolean("puebla.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Data dictionary · Diccionario de datos

            Generated from `Tables` and `columns.tsv`; do not edit. To write it anew:
            `./mvnw test -Dtest=DataDictionaryTest -Dpuebla.update=true`.

            Types: TEXT UTF-8 string, NUMBER double, COUNT 64-bit integer, DATE calendar day, TRUTH
            boolean. A column marked K belongs to the key, which is unique within the table.
            """);
    for (TableSchema table : Tables.all()) {
      page.append("\n## `").append(table.name()).append("`\n\n");
      page.append("| column | type | K | code list | unit | English | Español |\n");
      page.append("|---|---|---|---|---|---|---|\n");
      for (Column column : table.columns()) {
        Description description = dictionary.describe(table, column);
        List<String> cells =
            List.of(
                "`" + column.name() + "`",
                column.type().name(),
                column.isKey() ? "K" : "",
                column.codelist().map(list -> "`" + list + "`").orElse(""),
                description.unit().isEmpty() ? "" : "`" + description.unit() + "`",
                description.english(),
                description.spanish());
        page.append("| ");
        page.append(
            String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList()));
        page.append(" |\n");
      }
    }
    return page.toString();
  }
}
