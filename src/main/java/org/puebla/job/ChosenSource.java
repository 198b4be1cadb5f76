package org.puebla.job;

import java.util.Optional;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedEdition.ReceivedFile;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * What goes into a release of one source.
 *
 * @param edition the receipt of the edition whose figures it holds
 * @param before the receipt of the good edition before it, from which revisions are told
 */
record ChosenSource(
    SourceDeclaration declaration, Standing standing, Receipt edition, Optional<Receipt> before) {

  String id() {
    return declaration.source();
  }

  boolean isCarriedForward() {
    return standing == Standing.CARRIED_FORWARD;
  }

  TableSchema table() {
    return Tables.all().stream()
        .filter(schema -> schema.name().equals(declaration.table().code()))
        .findFirst()
        .orElseThrow();
  }

  PublishedSource published() {
    return new PublishedSource(
        id(),
        table(),
        declaration.title().en(),
        declaration.publisher().name(),
        declaration.publisher().area(),
        declaration.homepage(),
        declaration.licence(),
        declaration.citation(),
        declaration.definition().strip(),
        standing,
        published(edition),
        before.map(ChosenSource::published));
  }

  private static PublishedEdition published(Receipt receipt) {
    return new PublishedEdition(
        receipt.edition(),
        receipt.tally(),
        receipt.received().stream()
            .map(file -> new ReceivedFile(file.name(), file.sha256(), file.bytes()))
            .toList(),
        receipt.parts());
  }
}
