package org.puebla.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.puebla.codelist.Lookups;
import org.puebla.gate.EditionGates;
import org.puebla.normalise.Normaliser;
import org.puebla.normalise.edition.NormalisedEdition;
import org.puebla.normalise.edition.SourceEdition;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.quality.Finding;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.LandedFile;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;
import org.puebla.stream.Reading;
import org.puebla.stream.SourceStream;

/**
 * Normalises the editions that need it, holds each against its expectations, and keeps receipts.
 */
final class NormaliseStep {

  private static final String ZONE = "normalised";
  private static final String WORK = ".work-";

  private final Setting setting;
  private final Receipts receipts;
  private final Lookups lookups;

  NormaliseStep(Setting setting) {
    this.setting = setting;
    this.receipts = new Receipts(setting.store());
    this.lookups = Lookups.in(setting.project().lookups());
  }

  /** One edition that is to be read, and whose it is. */
  private record Ordered(PlannedSource source, PlannedEdition edition) {}

  /** Gives one receipt for each edition that needs it: by source, oldest first. */
  List<Receipt> normalise(
      SparkSession session, String run, JobFile job, List<PlannedSource> sources)
      throws IOException {
    sweep();
    List<Ordered> ordered = new ArrayList<>();
    List<SourceEdition> editions = new ArrayList<>();
    for (PlannedSource source : sources) {
      for (PlannedEdition edition : source.toNormalise()) {
        ordered.add(new Ordered(source, edition));
        editions.add(edition(source, edition));
      }
    }
    List<Receipt> written = new ArrayList<>();
    Normaliser normaliser =
        new Normaliser(
            JavaSparkContext.fromSparkContext(session.sparkContext()),
            setting.store(),
            setting.root(),
            ZONE + "/" + WORK + run);
    List<NormalisedEdition> normalised = normaliser.normalise(editions);
    for (int at = 0; at < ordered.size(); at++) {
      // In the order of dates, since each is held against the good one before it.
      Receipt receipt = receipt(job, ordered.get(at), normalised.get(at));
      receipts.write(receipt);
      receipts.sweep(receipt.source(), receipt.edition());
      written.add(receipt);
    }
    return written;
  }

  /** What a run that was killed left between its stages; this one holds the data root alone. */
  private void sweep() throws IOException {
    Store store = setting.store();
    for (String name : store.list(ZONE)) {
      if (name.startsWith(WORK)) {
        store.delete(ZONE + "/" + name);
      }
    }
  }

  private Receipt receipt(JobFile job, Ordered ordered, NormalisedEdition edition)
      throws IOException {
    PlannedSource source = ordered.source();
    PlannedEdition planned = ordered.edition();
    Reach reach =
        new Reach(
            edition.coverage().origins(),
            edition.coverage().destinations(),
            edition.coverage().periods());
    List<Finding> findings = new ArrayList<>(edition.findings());
    if (edition.isRead()) {
      findings.addAll(
          job.ofSamples()
              ? Expectations.ofSample(source.id(), edition.edition())
              : Expectations.ofWhole(
                  source.declaration(),
                  edition.edition(),
                  edition.tally(),
                  reach,
                  before(source, planned)));
      if (!job.ofSamples()) {
        findings.addAll(gates(source, planned, edition, reach));
      }
    }
    return new Receipt(
        source.id(),
        edition.edition(),
        edition.table(),
        receipts.next(source.id(), edition.edition()),
        planned.digest(),
        planned.declaration(),
        Expectations.stated(source.declaration().expect()),
        edition.tally(),
        reach,
        findings,
        planned.files().stream()
            .map(file -> new Receipt.Received(file.name(), file.sha256(), file.size()))
            .toList(),
        Stream.concat(edition.tables().stream(), edition.rejected().stream()).toList(),
        Failures.of(edition.problems(), findings));
  }

  /** What the edition shows against itself and against what stood of its series before. */
  private List<Finding> gates(
      PlannedSource source, PlannedEdition planned, NormalisedEdition edition, Reach reach)
      throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (PlannedEdition earlier : source.editions()) {
      if (earlier.edition().compareTo(planned.edition()) < 0) {
        receipts
            .good(source.id(), earlier.edition())
            .map(Receipt::asReading)
            .ifPresent(readings::add);
      }
    }
    readings.add(
        new Reading(
            source.id(),
            edition.table(),
            planned.edition(),
            planned.reading(),
            planned.declaration(),
            reach.periods(),
            edition.tables()));
    SourceDeclaration declaration = source.declaration();
    return EditionGates.of(
        setting.store(),
        new SourceStream(declaration.history(), readings),
        readings.size() - 1,
        edition.tally(),
        Gates.moved(declaration),
        declaration.editions().filter(editions -> !editions.revision().isEmpty()).isPresent());
  }

  /** The last good edition before this one. */
  private Optional<Receipt> before(PlannedSource source, PlannedEdition edition)
      throws IOException {
    Optional<Receipt> before = Optional.empty();
    for (PlannedEdition earlier : source.editions()) {
      if (earlier.edition().compareTo(edition.edition()) < 0) {
        Optional<Receipt> good = receipts.good(source.id(), earlier.edition());
        before = good.isPresent() ? good : before;
      }
    }
    return before;
  }

  private SourceEdition edition(PlannedSource source, PlannedEdition edition) throws IOException {
    Path declared = setting.project().declaration(source.declaration().place().file());
    return new SourceEdition(
        source.declaration(),
        Files.readString(declared),
        SpellingLists.of(source.declaration(), lookups),
        edition.edition(),
        edition.reading(),
        edition.files().stream().map(file -> file(source, edition, file)).toList());
  }

  private SourceEdition.File file(PlannedSource source, PlannedEdition edition, LandedFile file) {
    String object = Landing.object(source.id(), edition.edition(), file.name());
    return new SourceEdition.File(
        file.name(), object, setting.store().address(object), file.sha256(), file.size());
  }
}
