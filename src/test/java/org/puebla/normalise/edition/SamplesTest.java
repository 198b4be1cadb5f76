package org.puebla.normalise.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puebla.codelist.CodeLists;
import org.puebla.normalise.Samples;
import org.puebla.normalise.door.LandedFiles;
import org.puebla.normalise.layout.LandedRows;
import org.puebla.normalise.layout.RawRow;
import org.puebla.normalise.row.ExampleCheck;
import org.puebla.normalise.row.LandedFacts;
import org.puebla.normalise.row.RowMapper;
import org.puebla.normalise.row.RowOutcome;
import org.puebla.normalise.row.SourceTable;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.source.declaration.Repeats;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;

/** Every declared source has a sample, and it becomes what stands beside it. */
class SamplesTest {

  /** What the files of one edition became. */
  private record Became(List<Object[]> kept, List<List<String>> refused) {}

  static List<String> sources() {
    return Samples.sources();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void examplesOfADeclarationHold(String source) {
    SourceDeclaration declaration = Samples.declaration(source);

    assertThat(ExampleCheck.problems(declaration, SpellingLists.of(declaration, Samples.LOOKUPS)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aSampleBecomesWhatStandsBesideIt(String source) throws IOException {
    SourceDeclaration declaration = Samples.declaration(source);
    List<Path> editions = Samples.editions(source);
    assertThat(editions).isNotEmpty();
    for (Path edition : editions) {
      Became became = read(declaration, edition);
      List<List<String>> kept = table(edition.resolve("expected.csv"));
      Path refusals = edition.resolve("expected-refused.csv");
      List<List<String>> refused = Files.exists(refusals) ? body(table(refusals)) : List.of();

      assertThat(texts(declaration, kept.get(0), added(declaration, became.kept())))
          .containsExactlyInAnyOrderElementsOf(body(kept));
      assertThat(became.refused()).containsExactlyInAnyOrderElementsOf(refused);
    }
  }

  /** Lists that a source may go beyond hold what the sources of the project bring. */
  @ParameterizedTest
  @MethodSource("sources")
  void seriesAndUnitsOfASampleHaveNames(String source) throws IOException {
    SourceDeclaration declaration = Samples.declaration(source);
    TableSchema schema = SourceTable.of(declaration);
    for (String column : List.of("driver", "unit_measure")) {
      List<String> named = CodeLists.find(column).orElseThrow().codes();
      for (Path edition : Samples.editions(source)) {
        if (schema.has(column)) {
          int position = schema.position(column);
          assertThat(read(declaration, edition).kept()).map(row -> row[position]).isSubsetOf(named);
        }
      }
    }
  }

  private static Became read(SourceDeclaration declaration, Path edition) throws IOException {
    Became became = new Became(new ArrayList<>(), new ArrayList<>());
    for (Path file : Samples.landed(edition)) {
      LandedRows rows = LandedFiles.open(file, file.toString(), declaration);
      RowMapper mapper =
          RowMapper.compile(
              declaration,
              SpellingLists.of(declaration, Samples.LOOKUPS),
              rows.header(),
              new LandedFacts(file.getFileName().toString(), "", edition.getFileName().toString()),
              file.toString());
      rows.forEach(row -> note(row, mapper.map(row), became));
    }
    return became;
  }

  private static void note(RawRow row, RowOutcome outcome, Became became) {
    if (outcome instanceof RowOutcome.Kept kept) {
      became.kept().add(kept.observation());
    } else if (outcome instanceof RowOutcome.Refused refused) {
      became
          .refused()
          .add(List.of(row.locator(), refused.reason().code(), refused.column(), refused.found()));
    }
  }

  /** Rows of one key are added where the declaration says so, as a run does. */
  private static List<Object[]> added(SourceDeclaration declaration, List<Object[]> kept) {
    TableSchema schema = SourceTable.of(declaration);
    boolean adds = declaration.repeats().map(Repeats::action).filter("sum"::equals).isPresent();
    Map<List<Object>, Object[]> byKey = new HashMap<>();
    List<Object[]> unique = new ArrayList<>();
    for (Object[] row : kept) {
      List<Object> key = Arrays.stream(schema.keyPositions()).mapToObj(at -> row[at]).toList();
      Object[] earlier = byKey.putIfAbsent(key, row);
      if (earlier == null) {
        unique.add(row);
      } else {
        assertThat(adds).as("two rows of the key %s", key).isTrue();
        new FigureSum(schema).add(earlier, row);
      }
    }
    return unique;
  }

  private static List<List<String>> texts(
      SourceDeclaration declaration, List<String> columns, List<Object[]> rows) {
    int[] positions = columns.stream().mapToInt(SourceTable.of(declaration)::position).toArray();
    return rows.stream()
        .map(row -> Arrays.stream(positions).mapToObj(at -> text(row[at])).toList())
        .toList();
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Double number) {
      BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
      return plain.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  private static List<List<String>> body(List<List<String>> table) {
    return table.subList(1, table.size());
  }

  /** The header and the rows of a CSV file. */
  private static List<List<String>> table(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180);
        Stream<CSVRecord> records = parser.stream()) {
      return records.map(CSVRecord::toList).toList();
    }
  }
}
