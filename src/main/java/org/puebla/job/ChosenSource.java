package org.puebla.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedEdition.ReceivedFile;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.source.declaration.Editions;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.stream.Reading;
import org.puebla.stream.SourceStream;
import org.puebla.stream.StitchOrder;
import org.puebla.stream.StitchedSource;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * What goes into a release of one source.
 *
 * @param editions the receipts of its good editions, oldest first
 * @param rereads by edition, the receipt of an earlier reading of it by another declaration
 */
record ChosenSource(
    SourceDeclaration declaration,
    Standing standing,
    List<Receipt> editions,
    Map<String, Receipt> rereads) {

  ChosenSource {
    editions = List.copyOf(editions);
    rereads = Map.copyOf(rereads);
  }

  String id() {
    return declaration.source();
  }

  boolean isCarriedForward() {
    return standing == Standing.CARRIED_FORWARD;
  }

  TableSchema table() {
    return Tables.named(declaration.table().code());
  }

  /** What the editions say together is still to be made of this. */
  StitchOrder stitchOrder() {
    Map<String, Reading> earlier = new HashMap<>();
    rereads.forEach((edition, receipt) -> earlier.put(edition, receipt.asReading()));
    Optional<Double> seam = declaration.editions().flatMap(Editions::seam);
    return new StitchOrder(
        new SourceStream(declaration.history(), editions.stream().map(Receipt::asReading).toList()),
        earlier,
        seam);
  }

  /**
   * @param stitched what was made of its stitch order
   */
  PublishedSource published(StitchedSource stitched) {
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
        editions.stream().map(receipt -> published(receipt, stitched)).toList(),
        stitched.revisions());
  }

  private static PublishedEdition published(Receipt receipt, StitchedSource stitched) {
    return new PublishedEdition(
        receipt.edition(),
        receipt.tally(),
        receipt.received().stream()
            .map(file -> new ReceivedFile(file.name(), file.sha256(), file.bytes()))
            .toList(),
        stitched.parts(receipt.edition()),
        receipt.refusedParts());
  }
}
