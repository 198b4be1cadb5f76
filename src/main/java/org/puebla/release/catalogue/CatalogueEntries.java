package org.puebla.release.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.puebla.quality.Tally;
import org.puebla.release.catalogue.Catalogue.ColumnEntry;
import org.puebla.release.catalogue.Catalogue.EditionEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.ReceivedEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.Catalogue.TallyEntry;
import org.puebla.table.Column;
import org.puebla.table.DataDictionary;
import org.puebla.table.Description;
import org.puebla.table.TableSchema;

/** Words what a request says of sources, and the contract of tables, as entries of a catalogue. */
public final class CatalogueEntries {

  private CatalogueEntries() {}

  public static TableEntry table(TableSchema table, List<PartEntry> parts) {
    return new TableEntry(
        table.name(),
        parts.stream().mapToLong(PartEntry::rows).sum(),
        table.columns().stream().map(column -> column(table, column)).toList(),
        parts);
  }

  public static SourceEntry source(PublishedSource source) {
    PublishedEdition edition = source.edition();
    return new SourceEntry(
        source.id(),
        source.table().name(),
        edition.edition(),
        source.standing(),
        source.title(),
        source.publisher(),
        source.area(),
        source.homepage(),
        source.licence(),
        source.citation().orElse(""),
        source.definition().strip(),
        tally(edition.tally()),
        received(edition),
        source.editions().stream().map(CatalogueEntries::edition).toList());
  }

  private static EditionEntry edition(PublishedEdition edition) {
    return new EditionEntry(edition.edition(), tally(edition.tally()), received(edition));
  }

  private static List<ReceivedEntry> received(PublishedEdition edition) {
    return edition.received().stream()
        .map(file -> new ReceivedEntry(file.name(), file.bytes(), file.sha256()))
        .sorted(Comparator.comparing(ReceivedEntry::name))
        .toList();
  }

  private static ColumnEntry column(TableSchema table, Column column) {
    Description description = DataDictionary.standard().describe(table, column);
    return new ColumnEntry(
        column.name(),
        column.type().name(),
        column.isKey() ? "K" : "",
        column.codelist().orElse(""),
        description.unit(),
        description.english());
  }

  private static TallyEntry tally(Tally tally) {
    TreeMap<String, Long> refused = new TreeMap<>();
    tally.refused().forEach((reason, rows) -> refused.put(reason.code(), rows));
    return new TallyEntry(
        tally.read(), tally.kept(), refused, tally.totals(), new TreeMap<>(tally.ignored()));
  }
}
