package org.puebla.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puebla.release.DataRoot.flow;
import static org.puebla.release.DataRoot.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.catalogue.ReleaseRequest.Purpose;
import org.puebla.release.catalogue.Releases;
import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.SourceChange;
import org.puebla.table.TableFile;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class ReleaseBuilderTest {

  private static final String UPM = "mex-upm";
  private static final String SNM = "pan-snm";
  private static final String ID = "2026-11-23-4f9a1c";
  private static final String DIGEST = "4f9a1c00";
  private static final String NEXT_DIGEST = "77aa0100";

  @TempDir Path folder;
  private DataRoot root;

  @BeforeEach
  void makeDataRoot() {
    root = new DataRoot(folder);
  }

  @Test
  void publishesAFirstReleaseUnderItsDateAndDigest() throws IOException {
    ReleaseReport report = ReleaseBuilder.build(root.store(), firstRequest());

    assertThat(report.release()).isEqualTo(ID);
    assertThat(report.comparison().oldRelease()).isEmpty();
    assertThat(root.store().list("releases")).containsExactly(ID);
    assertThat(root.text("latest.json")).contains(ID);
    assertThat(report.files())
        .contains(
            "CITATION.cff",
            "catalogue.json",
            "changes.md",
            "datapackage.json",
            "dcat.jsonld",
            "dictionary.csv",
            "flows.parquet/mex-upm.2026-01-01.part-0000.parquet");
    assertThat(report.files()).allMatch(file -> exists("releases/" + ID + "/" + file));
  }

  @Test
  void holdsEveryPromisedTableEvenWhenItIsEmpty() throws IOException {
    ReleaseBuilder.build(root.store(), firstRequest());

    Release release = Releases.in(root.store()).latest().orElseThrow();
    for (TableSchema table : Tables.all()) {
      assertThat(release.parts(table.name())).as(table.name()).isNotEmpty();
    }
    assertThat(release.catalogue().table("stocks").orElseThrow().rows()).isZero();
    assertThat(release.catalogue().table("flows").orElseThrow().rows()).isEqualTo(3);
    assertThat(release.catalogue().table("codelists").orElseThrow().rows()).isGreaterThan(300);
  }

  @Test
  void namesInItsCodeListsEveryListThatAColumnRefersTo() throws IOException {
    ReleaseBuilder.build(root.store(), firstRequest());

    List<Object> lists =
        root
            .rows(Tables.CODELISTS, "releases/" + ID + "/codelists.parquet/part-0000.parquet")
            .stream()
            .map(row -> row[0])
            .toList();
    for (TableSchema table : Tables.all()) {
      table
          .columns()
          .forEach(
              column ->
                  column
                      .codelist()
                      .ifPresent(
                          list ->
                              assertThat(lists).as(table + "." + column.name()).contains(list)));
    }
  }

  @Test
  void labelsTheColumnsOfItsOwnFiles() throws IOException {
    ReleaseBuilder.build(root.store(), firstRequest());

    Path quality = root.store().local("releases/" + ID + "/quality.parquet/part-0000.parquet");
    assertThat(TableFile.of(quality).metadata()).containsKey("puebla.column.imbalance");
  }

  @Test
  void givesTheSameBytesForTheSameInputs(@TempDir Path elsewhere) throws IOException {
    DataRoot other = new DataRoot(elsewhere);
    ReleaseBuilder.build(root.store(), firstRequest());
    ReleaseBuilder.build(
        other.store(),
        other.request(
            DIGEST,
            source(SNM, other.edition(SNM, "2026-02-01", flow("HTI", "2025-01", 7))),
            source(
                UPM,
                other.edition(
                    UPM, "2026-01-01", flow("GTM", "2025-01", 10), flow("HND", "2025-01", 20)))));

    assertThat(contents(elsewhere)).isEqualTo(contents(folder)).isNotEmpty();
  }

  @Test
  void tellsWhatANewEditionChanges() throws IOException {
    PublishedEdition january =
        root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 10), flow("HND", "2025-01", 20));
    PublishedEdition snm = root.edition(SNM, "2026-02-01", flow("HTI", "2025-01", 7));
    ReleaseBuilder.build(
        root.store(), root.request(DIGEST, source(UPM, january), source(SNM, snm)));
    PublishedEdition february =
        root.edition(UPM, "2026-02-01", flow("GTM", "2025-01", 11), flow("SLV", "2025-02", 5));

    Comparison comparison =
        ReleaseBuilder.build(
                root.store(), root.request(NEXT_DIGEST, source(UPM, february), source(SNM, snm)))
            .comparison();

    assertThat(comparison.oldRelease()).contains(ID);
    assertThat(comparison.shrunk()).singleElement().isEqualTo(comparison.sources().get(0));
    SourceChange upm = comparison.sources().get(0);
    assertThat(upm.sourceId()).isEqualTo(UPM);
    assertThat(upm.oldEdition()).isEqualTo("2026-01-01");
    assertThat(upm.newEdition()).isEqualTo("2026-02-01");
    assertThat(upm.added()).isEqualTo(1);
    assertThat(upm.removed()).isEqualTo(1);
    assertThat(upm.changed()).isEqualTo(1);
    assertThat(upm.lostAreas()).containsExactly("HND");
    SourceChange unchanged = comparison.sources().get(1);
    assertThat(unchanged.isEmpty()).isTrue();
    assertThat(unchanged.unchanged()).isEqualTo(1);
  }

  @Test
  void holdsTheFilesOfEveryEditionAndWhatTheyRevised() throws IOException {
    PublishedEdition january = root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 10));
    PublishedEdition february = root.edition(UPM, "2026-02-01", flow("GTM", "2025-02", 11));
    String revisions = "revisions/source_id=mex-upm/edition=2026-02-01/step=s1/part-0000.parquet";
    root.store().take(root.write(Tables.REVISIONS, List.of()), revisions);
    ReleaseBuilder.build(
        root.store(),
        root.request(DIGEST, source(UPM, List.of(january, february), List.of(revisions))));

    String folder = "releases/" + ID + "/";
    assertThat(root.store().list(folder + "flows.parquet"))
        .containsExactly(
            "mex-upm.2026-01-01.part-0000.parquet", "mex-upm.2026-02-01.part-0000.parquet");
    assertThat(root.store().list(folder + "revisions.parquet"))
        .containsExactly("mex-upm.part-0000.parquet");
    assertThat(Releases.in(root.store()).find(ID).catalogue().source(UPM).orElseThrow().editions())
        .extracting(entry -> entry.edition())
        .containsExactly("2026-01-01", "2026-02-01");
  }

  @Test
  void aReleaseThatLooksBackLeavesReadersWhereTheyAre() throws IOException {
    ReleaseBuilder.build(root.store(), firstRequest());
    ReleaseRequest request = root.request(NEXT_DIGEST, firstRequest().sources().get(0));
    ReleaseReport back =
        ReleaseBuilder.build(
            root.store(),
            new ReleaseRequest(
                request.run(),
                DataRoot.DAY.minusYears(1),
                Purpose.LOOK_BACK,
                request.inputsDigest(),
                request.programVersion(),
                request.extent(),
                request.sources(),
                request.findings(),
                Map.of()));

    assertThat(Releases.in(root.store()).ids()).containsExactly(back.release(), ID);
    assertThat(Releases.in(root.store()).latest()).map(Release::id).contains(ID);
    assertThat(back.comparison().oldRelease()).isEmpty();
  }

  @Test
  void keepsAReleaseThatIsMadeAgain() throws IOException {
    ReleaseBuilder.build(root.store(), firstRequest());
    long promoted = root.store().modified("releases/" + ID + "/catalogue.json");

    ReleaseReport again = ReleaseBuilder.build(root.store(), firstRequest());

    assertThat(again.release()).isEqualTo(ID);
    assertThat(again.comparison().isEmpty()).isTrue();
    assertThat(root.store().list("releases")).containsExactly(ID);
    assertThat(root.store().modified("releases/" + ID + "/catalogue.json")).isEqualTo(promoted);
  }

  @Test
  void refusesToReplaceAReleaseByOtherContent() throws IOException {
    ReleaseBuilder.build(root.store(), firstRequest());
    ReleaseRequest sameDigestOtherFigures =
        root.request(
            DIGEST, source(UPM, root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 99))));

    assertThatThrownBy(() -> ReleaseBuilder.build(root.store(), sameDigestOtherFigures))
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure ->
                assertThat(failure.problems().get(0).rule()).isEqualTo("release.not-reproduced"));
    assertThat(Releases.in(root.store()).latest()).map(Release::id).contains(ID);
  }

  @Test
  void publishesNothingUntilItIsTold() throws IOException {
    PreparedRelease prepared = ReleaseBuilder.prepare(root.store(), firstRequest());
    assertThat(Releases.in(root.store()).ids()).isEmpty();

    prepared.discard();

    assertThat(root.store().list("releases")).isEmpty();
    assertThat(root.store().exists("latest.json")).isFalse();
  }

  @Test
  void writesFindingsSortedAndWithoutRepeatingTheirKey() throws IOException {
    PublishedSource upm = source(UPM, root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 10)));
    Finding one = finding("total.world", "1");
    Finding other = finding("total.world", "2");
    ReleaseRequest request = root.request(DIGEST, upm);
    ReleaseBuilder.build(
        root.store(),
        new ReleaseRequest(
            request.run(),
            request.date(),
            request.purpose(),
            request.inputsDigest(),
            request.programVersion(),
            request.extent(),
            request.sources(),
            List.of(other, one, other, finding("expect.rows", "0")),
            Map.of()));

    List<Object[]> rows =
        root.rows(Tables.QUALITY, "releases/" + ID + "/quality.parquet/part-0000.parquet");
    assertThat(rows)
        .extracting(row -> row[2] + "|" + row[5] + "|" + row[7])
        .containsExactly(
            "expect.rows|0|line 3", "total.world|2|line 3", "total.world|1|line 3 (2)");
  }

  @Test
  void takesTheIndicatorsAsOneFile() throws IOException {
    ReleaseRequest request = firstRequest();
    Path indicators = root.write(Tables.INDICATORS, List.of());
    ReleaseReport report =
        ReleaseBuilder.build(
            root.store(),
            new ReleaseRequest(
                request.run(),
                request.date(),
                request.purpose(),
                request.inputsDigest(),
                request.programVersion(),
                request.extent(),
                request.sources(),
                request.findings(),
                Map.of(Tables.INDICATORS, indicators)));

    assertThat(report.files()).contains("indicators.parquet/part-0000.parquet");
    assertThat(indicators).doesNotExist();
  }

  private ReleaseRequest firstRequest() throws IOException {
    return root.request(
        DIGEST,
        source(
            UPM,
            root.edition(
                UPM, "2026-01-01", flow("GTM", "2025-01", 10), flow("HND", "2025-01", 20))),
        source(SNM, root.edition(SNM, "2026-02-01", flow("HTI", "2025-01", 7))));
  }

  private static Finding finding(String rule, String found) {
    return new Finding(
        UPM, "2026-01-01", rule, Finding.Level.WARN, null, found, "expected", "line 3");
  }

  private boolean exists(String name) {
    return Files.exists(folder.resolve("data").resolve(name));
  }

  /** Every file below the releases of a folder, with the bytes it holds in hexadecimal digits. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Path releases = folder.resolve("data/releases");
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(releases)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = HexFormat.of().formatHex(Files.readAllBytes(file));
        contents.put(releases.relativize(file).toString(), bytes);
      }
    }
    return contents;
  }
}
