package org.puebla.release.document;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;

/**
 * {@code dcat.jsonld}: the release as a catalogue of data sets for portals, in W3C DCAT 3 as the
 * European profile DCAT-AP 3.0 wants it.
 *
 * <p>Names of files are relative to the file itself, wherever a release is copied to.
 */
public final class DcatFile {

  public static final String NAME = "dcat.jsonld";
  static final String PUBLISHER = "#publisher";

  /** What is said of rows that name their source. */
  static final String RIGHTS = "#rights";

  /** What is said of figures made from several sources at once. */
  static final String RIGHTS_OF_COMPUTED = "#rights-of-computed";

  /** What is said of what is no publisher's: names of codes and of columns. */
  static final String RIGHTS_OF_NAMES = "#rights-of-names";

  private final Imprint imprint;
  private final List<LinkedNode> datasets = new ArrayList<>();

  private DcatFile(Imprint imprint) {
    this.imprint = imprint;
  }

  /**
   * @param years by the names of tables, of those that have periods
   * @param dictionary the file {@code dictionary.csv} of the release
   */
  public static Map<String, Object> of(
      Imprint imprint,
      List<TableEntry> tables,
      Map<String, CoveredYears> years,
      FileEntry dictionary) {
    DcatFile file = new DcatFile(imprint);
    DcatDataset dataset = new DcatDataset(imprint);
    for (TableEntry table : tables) {
      file.datasets.add(dataset.of(table, Optional.ofNullable(years.get(table.name()))));
    }
    file.datasets.add(dataset.of(dictionary));
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("@context", DcatContext.terms());
    content.put("@graph", LinkedNode.content(file.graph()));
    return content;
  }

  private List<LinkedNode> graph() {
    Year year = Year.from(imprint.date());
    List<LinkedNode> graph = new ArrayList<>();
    graph.add(catalogue(year));
    graph.add(LinkedNode.named(PUBLISHER, "foaf:Agent").word("name", imprint::publisher));
    graph.add(rights(RIGHTS, "dcat.rights"));
    graph.add(rights(RIGHTS_OF_COMPUTED, "dcat.rights-of-computed"));
    graph.add(rights(RIGHTS_OF_NAMES, "dcat.rights-of-names"));
    graph.add(LinkedNode.named(DataPackage.NAME, "dct:Standard"));
    imprint.sources().forEach(source -> graph.add(DcatSource.dataset(source)));
    imprint.sources().forEach(source -> graph.add(DcatSource.licence(source)));
    graph.addAll(DcatAuthority.things(year));
    return graph;
  }

  private static LinkedNode rights(String iri, String text) {
    return LinkedNode.named(iri, "dct:RightsStatement").word("statement", words -> words.say(text));
  }

  private LinkedNode catalogue(Year year) {
    LinkedNode node =
        LinkedNode.named("#release", "dcat:Catalog")
            .say("dct:identifier", imprint.name())
            .word("title", imprint::title)
            .word("description", imprint::summary)
            .say("publisher", PUBLISHER)
            .say("dcat:version", imprint.release())
            .say("issued", imprint.date())
            .say("language", DcatAuthority.languages())
            .say("spatial", DcatAuthority.region(year))
            .say("themeTaxonomy", DcatAuthority.THEMES)
            .say("rights", RIGHTS);
    if (!imprint.sources().isEmpty()) {
      node.say(
          "source", imprint.sources().stream().map(source -> DcatSource.iri(source.id())).toList());
    }
    return node.sayAll(
            "foaf:page",
            Stream.of(CitationFile.NAME, ChangesPage.NAME, Catalogue.NAME)
                .map(page -> LinkedNode.named(page, "foaf:Document"))
                .toList())
        .sayAll("dcat:dataset", datasets);
  }
}
