package org.puebla.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.codelist.Lookups;
import org.puebla.normalise.edition.NormalisedEdition;
import org.puebla.normalise.edition.SourceEdition;
import org.puebla.normalise.edition.WorkSizes;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Stores;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.testing.DeclarationFrame;
import org.puebla.testing.LocalSpark;
import org.puebla.yaml.Yaml;

@Tag("spark")
class NormaliserTest {

  private static final String DECLARATION =
      DeclarationFrame.around(
          """
          layout: { format: delimited }
          columns:
            origin: { from: Country, lookup: [iso3] }
            time_period: { from: Month, as: year-month }
            breakdown: { parts: { place: Place } }
            obs_value: { from: People, as: count }
          """);

  @TempDir Path root;

  @Test
  void everyRowIsAccountedForAndEveryRefusedRowIsKeptWhole() throws IOException {
    NormalisedEdition edition =
        normalise(
            """
            Country,Month,Place,People
            HND,2020-01,North,5
            ATL,2020-01,North,5
            GTM,2020-02,"Río Grande, TX",7
            HND,2020-01,North,6
            SLV,2020-13,South,1
            """);

    assertThat(edition.tally())
        .isEqualTo(
            new Tally(
                5,
                2,
                Map.of(
                    RefusalReason.UNKNOWN_AREA, 1L,
                    RefusalReason.UNREADABLE_PERIOD, 1L,
                    RefusalReason.DUPLICATE_KEY, 1L),
                0,
                Map.of()));
    assertThat(column(Tables.FLOWS.position("origin"), edition.tables()))
        .containsExactly("GTM", "HND");
    assertThat(rejected(edition, "source_locator")).containsExactly("line 3", "line 6", "line 5");
    assertThat(rejected(edition, "raw_row"))
        .containsExactly("ATL,2020-01,North,5", "SLV,2020-13,South,1", "HND,2020-01,North,6");
    assertThat(rejected(edition, "expected")).last().isEqualTo("line 2");
  }

  @Test
  void theBytesDoNotDependOnHowTheReadingIsCut() throws IOException {
    String file = manyRows(5_000);

    NormalisedEdition whole = normalise(file, new WorkSizes(1L << 30, 1L << 22));
    List<byte[]> fromOnePart = bytes(whole);
    NormalisedEdition cut = normalise(file, new WorkSizes(10_000, 1L << 22));

    assertThat(cut.tally()).isEqualTo(whole.tally());
    assertThat(bytes(cut)).containsExactlyElementsOf(fromOnePart);
  }

  @Test
  void aLargeTableIsCutIntoFilesThatFollowOneAnother() throws IOException {
    String file = manyRows(30_000);

    NormalisedEdition whole = normalise(file, new WorkSizes(1L << 30, 1L << 22));
    List<Object> inOneFile = column(Tables.FLOWS.position("obs_id"), whole.tables());
    NormalisedEdition cut = normalise(file, new WorkSizes(50_000, 5_000));

    assertThat(cut.tables()).hasSizeGreaterThan(2);
    assertThat(column(Tables.FLOWS.position("obs_id"), cut.tables())).isEqualTo(inOneFile);
  }

  @Test
  void aFileThatCannotBeReadLeavesWhatWasThere() throws IOException {
    NormalisedEdition good = normalise("Country,Month,Place,People\nHND,2020-01,North,5\n");
    byte[] before = bytes(good).get(0);

    NormalisedEdition bad = normalise("Country,Month,Town,People\nHND,2020-01,North,5\n");

    assertThat(bad.isRead()).isFalse();
    assertThat(bad.problems())
        .extracting(problem -> problem.rule())
        .containsExactly("normalise.missing-columns", "normalise.unknown-columns");
    assertThat(bytes(good).get(0)).isEqualTo(before);
    assertThat(root.resolve("work"))
        .satisfiesAnyOf(
            work -> assertThat(work).doesNotExist(), work -> assertThat(work).isEmptyDirectory());
  }

  private NormalisedEdition normalise(String csv) throws IOException {
    return normalise(csv, WorkSizes.usual());
  }

  private NormalisedEdition normalise(String csv, WorkSizes sizes) throws IOException {
    Path file = root.resolve("landing/xyz-test/2024-01-31/rows.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, csv);
    SourceDeclaration declaration = Yaml.read(DECLARATION, "xyz-test.yml", SourceDeclaration.class);
    SourceEdition edition =
        new SourceEdition(
            declaration,
            DECLARATION,
            SpellingLists.of(declaration, Lookups.in(Path.of("jobs/lookups"))),
            "2024-01-31",
            "r0",
            List.of(
                new SourceEdition.File(
                    "rows.csv",
                    "landing/xyz-test/2024-01-31/rows.csv",
                    "rows.csv",
                    "0a1b",
                    Files.size(file))));
    return new Normaliser(
            LocalSpark.context(), Stores.at(root.toString()), root.toString(), "work/t", sizes)
        .normalise(List.of(edition))
        .get(0);
  }

  private static String manyRows(int rows) {
    Random random = new Random(1996);
    List<String> countries = List.of("HND", "GTM", "SLV", "NIC", "MEX", "ATL");
    StringBuilder csv = new StringBuilder("Country,Month,Place,People\n");
    for (int row = 0; row < rows; row++) {
      csv.append(countries.get(random.nextInt(countries.size())))
          .append(",20")
          .append(10 + random.nextInt(10))
          .append("-0")
          .append(1 + random.nextInt(9))
          .append(",\"place ")
          .append(row % 97 == 0 ? "with\na line" : random.nextInt(500))
          .append("\",")
          .append(random.nextInt(1000))
          .append('\n');
    }
    return csv.toString();
  }

  private List<byte[]> bytes(NormalisedEdition edition) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String name : edition.tables()) {
      all.add(Files.readAllBytes(root.resolve(name)));
    }
    return all;
  }

  private List<Object> rejected(NormalisedEdition edition, String column) throws IOException {
    List<Object> values = new ArrayList<>();
    for (String name : edition.rejected()) {
      values.addAll(read(Tables.REJECTED, name, Tables.REJECTED.position(column)));
    }
    return values;
  }

  private List<Object> column(int position, List<String> names) throws IOException {
    List<Object> values = new ArrayList<>();
    for (String name : names) {
      values.addAll(read(Tables.FLOWS, name, position));
    }
    return values;
  }

  private List<Object> read(TableSchema schema, String name, int position) throws IOException {
    List<Object> values = new ArrayList<>();
    try (TableReader reader = TableReader.open(schema, root.resolve(name))) {
      for (Object[] row = reader.next(); row != null; row = reader.next()) {
        values.add(row[position]);
      }
    }
    return values;
  }
}
