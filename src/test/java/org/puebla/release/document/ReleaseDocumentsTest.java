package org.puebla.release.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puebla.release.DataRoot.flow;
import static org.puebla.release.DataRoot.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.release.DataRoot;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Extent;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.FigureChange;
import org.puebla.release.comparison.FigureChange.Kind;
import org.puebla.release.comparison.SourceChange;
import org.puebla.yaml.Json;
import org.yaml.snakeyaml.Yaml;

class ReleaseDocumentsTest {

  private static final String RELEASE = "2026-11-23-4f9a1c";

  @TempDir Path folder;
  private final Locale machine = Locale.getDefault();
  private PublishedSource upm;

  @BeforeEach
  void normaliseOneSource() throws IOException {
    // A release made on a machine in Madrid or Paris is the same.
    Locale.setDefault(Locale.FRANCE);
    DataRoot root = new DataRoot(folder);
    upm = source("mex-upm", root.edition("mex-upm", "2026-01-01", flow("GTM", "2025-01", 10)));
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(machine);
  }

  @Test
  void changesAreToldInBothLanguages() {
    FigureChange example =
        new FigureChange(Kind.CHANGED, "mex-upm", "MEX.GTM|`<b>`", "2025-01", 1234.5, null);
    SourceChange change =
        new SourceChange(
            "flows",
            "mex-upm",
            "2025-12-01",
            "2026-01-01",
            1200,
            1,
            2,
            30,
            new TreeSet<>(List.of("HND", "SLV")),
            new TreeSet<>(List.of("2019")),
            List.of(example));
    SourceChange same =
        new SourceChange(
            "flows", "pan-snm", "", "", 0, 0, 0, 5, new TreeSet<>(), new TreeSet<>(), List.of());
    Comparison comparison = new Comparison(Optional.of("2026-11-01-000000"), List.of(change, same));
    PublishedSource carried =
        source("mex-upm", Standing.CARRIED_FORWARD, upm.editions(), List.of());

    assertThat(ChangesPage.text(RELEASE, comparison, List.of(carried)))
        .isEqualTo(
            """
            # 2026-11-23-4f9a1c

            ## What changed

            Compared with release 2026-11-01-000000. "Changed" means another value, interval or status.

            - mex-upm: a newer edition failed its checks; edition 2026-01-01 was carried forward.

            ### flows mex-upm

            Edition 2026-01-01, after edition 2025-12-01.
            Figures: added 1,200, removed 1, changed 2, unchanged 30.
            Areas no longer there: `HND SLV`.
            Years no longer there: `2019`.

            | change | series | period | before | after |
            |---|---|---|---:|---:|
            | changed | `MEX.GTM\\|'<b>'` | `2025-01` | 1,234.5 |  |

            Unchanged: flows pan-snm.

            ## Qué cambió

            En comparación con la publicación 2026-11-01-000000. «Modificada» significa otro \
            valor, intervalo o estado.

            - mex-upm: una edición más reciente no pasó los controles; se mantuvo la edición \
            2026-01-01.

            ### flows mex-upm

            Edición 2026-01-01, después de la edición 2025-12-01.
            Cifras: agregadas 1,200, retiradas 1, modificadas 2, sin cambio 30.
            Áreas que ya no están: `HND SLV`.
            Años que ya no están: `2019`.

            | cambio | serie | periodo | antes | después |
            |---|---|---|---:|---:|
            | modificada | `MEX.GTM\\|'<b>'` | `2025-01` | 1,234.5 |  |

            Sin cambio: flows pan-snm.
            """);
  }

  @Test
  void aFirstReleaseSaysThatThereIsNothingToCompare() {
    assertThat(ChangesPage.text(RELEASE, Comparison.first(), List.of(upm)))
        .contains("This is the first release", "Es la primera publicación");
  }

  @Test
  void theCitationIsYamlWithEverySourceAsAReference() {
    Map<String, Object> citation =
        new Yaml()
            .load(
                CitationFile.text(new Imprint(RELEASE, DataRoot.DAY, Extent.WHOLE, List.of(upm))));

    assertThat(citation)
        .containsEntry("cff-version", "1.2.0")
        .containsEntry("type", "dataset")
        .containsEntry("version", RELEASE)
        .containsKeys("message", "title", "authors", "date-released");
    assertThat(citation.get("references"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .singleElement()
        .satisfies(
            reference ->
                assertThat(reference)
                    .containsEntry("title", "Entries by \"air\"")
                    .containsEntry("url", "https://example.org/mex-upm")
                    .containsEntry("version", "2026-01-01"));
  }

  @Test
  void whatIsMadeOfSamplesSaysSo() {
    Imprint samples = new Imprint(RELEASE, DataRoot.DAY, Extent.SAMPLE, List.of(upm));
    FileEntry dictionary = new FileEntry("dictionary.csv", 7, "cd".repeat(32));

    assertThat(CitationFile.text(samples)).contains("(samples, in part synthetic)");
    assertThat(DataPackage.of(samples, List.of(), dictionary))
        .extractingByKeys("title", "description")
        .allSatisfy(text -> assertThat(text).asString().contains("in part synthetic"));
  }

  @Test
  void aHomepageThatIsNoAddressIsNoLink() {
    assertThat(List.of("www.example.org", "javascript:alert(1)", "https://a b", "https:///x"))
        .map(homepage -> at(homepage).webAddress())
        .containsOnly(Optional.empty());
    assertThat(at("https://ejemplo.org/año?a=1&b=2").webAddress())
        .contains("https://ejemplo.org/a%C3%B1o?a=1&b=2");

    Imprint imprint = new Imprint(RELEASE, DataRoot.DAY, Extent.WHOLE, List.of(at("nowhere")));
    FileEntry dictionary = new FileEntry("dictionary.csv", 7, "cd".repeat(32));
    assertThat(CitationFile.text(imprint)).doesNotContain("nowhere");
    assertThat(Json.write(DataPackage.of(imprint, List.of(), dictionary)))
        .contains("Unidad de Política Migratoria")
        .doesNotContain("nowhere");
  }

  @Test
  void theDictionaryKeepsWhatTheDataPackageSaysOfIt() {
    List<List<String>> lines =
        DictionaryCsv.text()
            .lines()
            .skip(1)
            .map(line -> List.of(line.split(",", DictionaryCsv.header().size())))
            .toList();

    assertThat(lines).extracting(line -> line.subList(0, 2)).doesNotHaveDuplicates();
    DictionaryCsv.CHOICES.forEach(
        (column, choices) ->
            assertThat(lines)
                .extracting(line -> line.get(DictionaryCsv.header().indexOf(column)))
                .filteredOn(value -> !value.isEmpty())
                .as(column)
                .isSubsetOf(choices)
                .isNotEmpty());
    assertThat(DictionaryCsv.header()).containsAll(DictionaryCsv.ALWAYS);
  }

  @Test
  void theDictionaryHasALineForEveryColumn() {
    List<String> lines = DictionaryCsv.text().lines().toList();

    assertThat(lines.get(0))
        .isEqualTo("table,column,type,key,codelist,unit,description_en,description_es");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("flows,origin,"))
        .singleElement()
        .asString()
        .startsWith("flows,origin,TEXT,K,area,,\"Area of origin");
  }

  private PublishedSource at(String homepage) {
    return new PublishedSource(
        upm.id(),
        upm.table(),
        upm.title(),
        upm.publisher(),
        upm.area(),
        homepage,
        upm.licence(),
        upm.citation(),
        upm.definition(),
        upm.standing(),
        upm.editions(),
        upm.revisions());
  }
}
