package org.puebla.release.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puebla.release.DataRoot.flow;
import static org.puebla.release.DataRoot.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.Words;
import org.puebla.quality.Tally;
import org.puebla.release.DataRoot;
import org.puebla.release.ReleaseBuilder;
import org.puebla.release.ReleaseReport;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.CatalogueEntries;
import org.puebla.release.catalogue.Extent;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.Releases;
import org.puebla.table.Tables;
import org.puebla.yaml.Json;
import org.yaml.snakeyaml.Yaml;

class DcatFileTest {

  private static final String DIGEST = "4f9a1c";
  private static final String UPM = "mex-upm";
  private static final FileEntry DICTIONARY = new FileEntry("dictionary.csv", 7, "cd".repeat(32));

  @TempDir Path folder;
  private final Locale machine = Locale.getDefault();
  private DataRoot root;

  @BeforeEach
  void openDataRoot() {
    Locale.setDefault(Locale.FRANCE);
    root = new DataRoot(folder);
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(machine);
  }

  @Test
  void callsTheReleaseWhatItsOtherDocumentsCallIt() throws IOException {
    publish(upm());
    Map<String, Object> release = node(document(), "#release");
    Map<String, Object> dataPackage = read("datapackage.json");
    Map<String, Object> citation = read("CITATION.cff");

    assertThat(release)
        .containsEntry("@type", "dcat:Catalog")
        .containsEntry("dct:identifier", dataPackage.get("name"))
        .containsEntry("dcat:version", dataPackage.get("version"))
        .containsEntry("issued", "2026-11-23");
    assertThat(citation).containsEntry("version", dataPackage.get("version"));
    assertThat(english(release, "title"))
        .isEqualTo(dataPackage.get("title"))
        .isEqualTo(citation.get("title"));
    assertThat(english(release, "description"))
        .isEqualTo(dataPackage.get("description"))
        .isEqualTo(citation.get("abstract"));
    assertThat(english(node(document(), "#publisher"), "name"))
        .isEqualTo(nodes(citation.get("authors")).get(0).get("name"));
    assertThat(nodes(release.get("dcat:dataset")))
        .map(dataset -> dataset.get("@id") + " " + english(dataset, "title"))
        .isEqualTo(
            nodes(dataPackage.get("resources")).stream()
                .map(resource -> "#" + resource.get("name") + " " + resource.get("title"))
                .toList());
  }

  @Test
  void offersEveryFileOfEveryTableWithItsSizeAndDigest() throws IOException {
    ReleaseReport report = publish(upm());
    Catalogue catalogue = Releases.in(root.store()).find(report.release()).catalogue();

    TreeMap<String, String> offered = new TreeMap<>();
    for (Map<String, Object> distribution : distributions(document())) {
      Map<String, Object> checksum = map(distribution.get("spdx:checksum"));
      offered.put(
          (String) distribution.get("downloadURL"),
          distribution.get("byteSize") + " " + checksum.get("checksumValue"));
    }
    TreeMap<String, String> published = new TreeMap<>();
    for (TableEntry table : catalogue.tables()) {
      table.parts().forEach(part -> published.put(part.path(), part.bytes() + " " + part.sha256()));
    }
    catalogue.files().stream()
        .filter(file -> file.path().equals("dictionary.csv"))
        .forEach(file -> published.put(file.path(), file.bytes() + " " + file.sha256()));
    assertThat(offered).isEqualTo(published);
    assertThat(catalogue.files()).extracting(FileEntry::path).contains("dcat.jsonld");
  }

  @Test
  void givesAFileTheLicenceOfItsSourceAndNoLicenceToWhatHasSeveral() throws IOException {
    publish(upm());
    Map<String, Object> flows = dataset(document(), "flows");

    assertThat(flows)
        .containsEntry("rights", List.of("#rights-mex-upm"))
        .containsEntry("source", List.of("#source-mex-upm"));
    assertThat(distributions(flows))
        .singleElement()
        .satisfies(
            distribution ->
                assertThat(distribution)
                    .containsEntry("rights", "#rights-mex-upm")
                    .hasEntrySatisfying(
                        "accessURL",
                        file -> assertThat(file).isEqualTo(distribution.get("downloadURL")))
                    .containsEntry(
                        "title",
                        Map.of(
                            "en", "mex-upm, edition 2026-01-01",
                            "es", "mex-upm, edición 2026-01-01",
                            "fr", "mex-upm, édition 2026-01-01")));
    assertThat(node(document(), "#rights-mex-upm")).containsEntry("rdfs:label", "Libre uso MX");
    assertThat(dataset(document(), "indicators")).containsEntry("rights", "#rights");
    assertThat(dataset(document(), "gravity")).containsEntry("rights", "#rights-of-computed");
    assertThat(dataset(document(), "codelists")).containsEntry("rights", "#rights-of-names");
    assertThat(dataset(document(), "dictionary")).containsEntry("rights", "#rights-of-names");
    assertThat(Json.write(document())).doesNotContain("dct:license");
  }

  @Test
  void tellsTheYearsOfTheDataAndTheCountriesOfTheRegion() throws IOException {
    publish(
        source(
            UPM, root.edition(UPM, "2026-01-01", flow("GTM", "2019", 1), flow("HND", "2025", 2))));

    assertThat(dataset(document(), "flows").get("dct:temporal"))
        .isEqualTo(Map.of("@type", "dct:PeriodOfTime", "startDate", "2019", "endDate", "2025"));
    assertThat(dataset(document(), "stocks")).doesNotContainKey("dct:temporal");
    assertThat((List<?>) node(document(), "#release").get("spatial")).hasSize(11);
    assertThat(node(document(), country("MEX")).get("prefLabel"))
        .isEqualTo(Map.of("en", "Mexico", "es", "México", "fr", "Mexique"));
  }

  @Test
  void pointsOnlyToThingsThatItHolds() throws IOException {
    publish(upm());
    Set<String> names = new HashSet<>();
    Set<String> pointers = new HashSet<>();
    collect(document(), names, pointers);

    assertThat(pointers).contains("#publisher", "#rights-mex-upm").isSubsetOf(names);
  }

  @Test
  void fetchesNothing() throws IOException {
    publish(upm());

    assertThat(map(document().get("@context")).values())
        .allSatisfy(term -> assertThat(term).isInstanceOfAny(String.class, Map.class))
        .doesNotHaveDuplicates();
  }

  /** From the files themselves: a text that is missing would be read in English. */
  @ParameterizedTest
  @ValueSource(strings = {"_es", "_fr"})
  void saysWhatItIsInEveryLanguage(String language) throws IOException {
    Set<String> english =
        texts("").stream()
            .filter(key -> key.matches("(dcat|table|release|citation)[.].*"))
            .collect(Collectors.toSet());
    english.remove("citation.message");

    assertThat(english).contains("dcat.rights", "table.flows", "table.dictionary");
    assertThat(texts(language)).containsAll(english);
    assertThat(Tables.all()).allMatch(table -> english.contains("table." + table.name()));
  }

  private static Set<String> texts(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream file =
        Imprint.class.getResourceAsStream("wording" + language + ".properties")) {
      texts.load(file);
    }
    return texts.stringPropertyNames();
  }

  @Test
  void tellsTablesInThreeLanguages() {
    assertThat(Stream.of(Locale.ENGLISH, Locale.FRENCH, Words.SPANISH).map(Imprint::wording))
        .extracting(words -> Imprint.table(words, "flows"))
        .containsExactly("Migration flows", "Flux migratoires", "Flujos migratorios");
  }

  @Test
  void survivesTitlesOfEveryKind() {
    String hostile = "\"Entries\"\n</script><b>\\ \u0000\t ¿niños? \uD83D\uDE00 @id";
    PublishedSource strange =
        new PublishedSource(
            UPM,
            Tables.FLOWS,
            hostile,
            hostile,
            "MEX",
            "javascript:alert(1)",
            hostile,
            Optional.of(hostile),
            hostile,
            PublishedSource.Standing.CURRENT,
            List.of(
                new PublishedEdition(
                    "2026-01-01",
                    new Tally(0, 0, Map.of(), 0, Map.of()),
                    List.of(),
                    List.of(),
                    List.of())),
            List.of());

    String text = text(List.of(strange));

    Map<String, Object> node = node(new Yaml().load(text), "#source-mex-upm");
    assertThat(english(node, "title")).isEqualTo(hostile);
    assertThat(node).containsEntry("dct:bibliographicCitation", hostile);
    assertThat(node).doesNotContainKey("dcat:landingPage");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("</script>"));
  }

  @Test
  void isWholeWithoutSources() {
    Map<String, Object> document = new Yaml().load(text(List.of()));

    assertThat(node(document, "#release")).doesNotContainKey("source").containsKey("rights");
    assertThat(nodes(document.get("@graph")))
        .noneMatch(node -> ((String) node.get("@id")).startsWith("#source-"));
  }

  @Test
  void isTheSameForTheSameRelease(@TempDir Path elsewhere) throws IOException {
    publish(upm());
    String one = root.text("releases/2026-11-23-4f9a1c/dcat.jsonld");
    root = new DataRoot(elsewhere);
    Locale.setDefault(Locale.ENGLISH);
    publish(upm());

    assertThat(root.text("releases/2026-11-23-4f9a1c/dcat.jsonld")).isEqualTo(one).isNotEmpty();
  }

  private PublishedSource upm() throws IOException {
    return source(UPM, root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 10)));
  }

  private ReleaseReport publish(PublishedSource... sources) throws IOException {
    return ReleaseBuilder.build(root.store(), root.request(DIGEST, sources));
  }

  /** Of a release with one table in one file. */
  private static String text(List<PublishedSource> sources) {
    TableEntry flows =
        CatalogueEntries.table(
            Tables.FLOWS,
            List.of(
                new PartEntry("flows.parquet/part-0000.parquet", "", "", 0, 9, "ab".repeat(32))));
    return Json.write(
        DcatFile.of(
            new Imprint("2026-11-23-4f9a1c", DataRoot.DAY, Extent.WHOLE, sources),
            List.of(flows),
            Map.of(),
            DICTIONARY));
  }

  private Map<String, Object> document() throws IOException {
    return read("dcat.jsonld");
  }

  private Map<String, Object> read(String file) throws IOException {
    return new Yaml().load(root.text("releases/2026-11-23-4f9a1c/" + file));
  }

  private static String country(String code) {
    return "http://publications.europa.eu/resource/authority/country/" + code;
  }

  private static Map<String, Object> dataset(Map<String, Object> document, String table) {
    return nodes(node(document, "#release").get("dcat:dataset")).stream()
        .filter(dataset -> dataset.get("@id").equals("#" + table))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> distributions(Map<String, Object> holder) {
    List<Map<String, Object>> distributions = new ArrayList<>();
    if (holder.containsKey("@graph")) {
      nodes(node(holder, "#release").get("dcat:dataset"))
          .forEach(dataset -> distributions.addAll(distributions(dataset)));
    } else if (holder.get("dcat:distribution") instanceof List<?> several) {
      distributions.addAll(nodes(several));
    } else {
      distributions.add(map(holder.get("dcat:distribution")));
    }
    return distributions;
  }

  private static Map<String, Object> node(Map<String, Object> document, String iri) {
    return nodes(document.get("@graph")).stream()
        .filter(node -> iri.equals(node.get("@id")))
        .findFirst()
        .orElseThrow();
  }

  private static void collect(Object value, Set<String> names, Set<String> pointers) {
    if (value instanceof Collection<?> several) {
      several.forEach(each -> collect(each, names, pointers));
    } else if (value instanceof Map<?, ?> node) {
      node.forEach(
          (key, each) -> {
            if (key.equals("@id")) {
              names.add((String) each);
            } else if (!key.equals("@context")) {
              collect(each, names, pointers);
            }
          });
    } else if (value instanceof String text && text.startsWith("#")) {
      pointers.add(text);
    }
  }

  private static Object english(Map<String, Object> node, String term) {
    return map(node.get(term)).get("en");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> nodes(Object value) {
    return (List<Map<String, Object>>) value;
  }
}
