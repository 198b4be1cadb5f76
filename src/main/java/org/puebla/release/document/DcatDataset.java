package org.puebla.release.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puebla.model.Wording;
import org.puebla.release.catalogue.Catalogue.ColumnEntry;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.table.Tables;

/**
 * A table, or the dictionary of all tables, as a {@code dcat:Dataset}.
 *
 * <p>Each file of a table is a distribution that is downloaded alone; a release can lie where no
 * folder can be opened, so a file is its own {@code dcat:accessURL}.
 */
final class DcatDataset {

  private final Imprint imprint;

  DcatDataset(Imprint imprint) {
    this.imprint = imprint;
  }

  LinkedNode of(TableEntry table, Optional<CoveredYears> years) {
    List<String> sources =
        table.parts().stream()
            .map(PartEntry::source)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    LinkedNode node =
        begin(table.name())
            .word("description", words -> description(words, table))
            .say("theme", DcatAuthority.SOCIETY)
            .say("conformsTo", DataPackage.NAME)
            .say(
                "rights",
                sources.isEmpty()
                    ? rights(table)
                    : sources.stream().map(DcatSource::rights).toList());
    if (!sources.isEmpty()) {
      node.say("source", sources.stream().map(DcatSource::iri).toList());
    }
    years.ifPresent(
        span ->
            node.say(
                "dct:temporal",
                LinkedNode.unnamed("dct:PeriodOfTime")
                    .say("startDate", year(span.first()))
                    .say("endDate", year(span.last()))));
    List<LinkedNode> distributions = new ArrayList<>();
    table.parts().forEach(part -> distributions.add(distribution(table, part)));
    return node.sayAll("dcat:distribution", distributions);
  }

  LinkedNode of(FileEntry dictionary) {
    return begin(DictionaryCsv.TABLE)
        .word("description", words -> words.say("dcat.dictionary", imprint.release()))
        .say("rights", DcatFile.RIGHTS_OF_NAMES)
        .say(
            "dcat:distribution",
            download(dictionary.path(), dictionary.bytes(), dictionary.sha256())
                .say("mediaType", DcatAuthority.CSV)
                .say("rights", DcatFile.RIGHTS_OF_NAMES));
  }

  private LinkedNode begin(String name) {
    return LinkedNode.named("#" + name, "dcat:Dataset")
        .say("dct:identifier", imprint.name() + "/" + name)
        .word("title", words -> Imprint.table(words, name))
        .say("publisher", DcatFile.PUBLISHER)
        .say("dcat:version", imprint.release())
        .say("issued", imprint.date());
  }

  private String description(Wording words, TableEntry table) {
    List<String> key =
        table.columns().stream()
            .filter(column -> !column.key().isEmpty())
            .map(ColumnEntry::name)
            .toList();
    return key.isEmpty()
        ? words.say("dcat.table", table.name(), imprint.release())
        : words.say("dcat.keyed-table", table.name(), imprint.release(), String.join(", ", key));
  }

  private static String rights(TableEntry table) {
    if (table.name().equals(Tables.CODELISTS.name())) {
      return DcatFile.RIGHTS_OF_NAMES;
    }
    return table.columns().stream().anyMatch(column -> column.name().equals("source_id"))
        ? DcatFile.RIGHTS
        : DcatFile.RIGHTS_OF_COMPUTED;
  }

  private static LinkedNode distribution(TableEntry table, PartEntry part) {
    LinkedNode node =
        download(part.path(), part.bytes(), part.sha256())
            .say("mediaType", DcatAuthority.PARQUET)
            .say("conformsTo", DataPackage.NAME)
            .say(
                "rights",
                part.source().isEmpty() ? rights(table) : DcatSource.rights(part.source()));
    if (!part.edition().isEmpty()) {
      node.word("title", words -> words.say("dcat.part", part.source(), part.edition()));
    }
    return node;
  }

  private static LinkedNode download(String path, long bytes, String sha256) {
    return LinkedNode.unnamed("dcat:Distribution")
        .say("accessURL", path)
        .say("downloadURL", path)
        .say("byteSize", bytes)
        .say(
            "spdx:checksum",
            LinkedNode.unnamed("spdx:Checksum")
                .say("algorithm", DcatAuthority.SHA256)
                .say("checksumValue", sha256));
  }

  /** {@code xsd:gYear} has four digits at least. */
  private static String year(int year) {
    return "%04d".formatted(year);
  }
}
