package org.puebla.job;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.puebla.codelist.Lookups;
import org.puebla.normalise.Normaliser;
import org.puebla.normalise.edition.NormalisedEdition;
import org.puebla.normalise.edition.SourceEdition;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.quality.Finding;
import org.puebla.source.landing.LandedFile;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;

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

  /** Gives one receipt for each source, in their order. */
  List<Receipt> normalise(
      SparkSession session, String run, JobFile job, List<PlannedSource> sources)
      throws IOException {
    sweep();
    Map<String, PlannedSource> planned = new HashMap<>();
    List<SourceEdition> editions = new ArrayList<>();
    for (PlannedSource source : sources) {
      planned.put(source.id(), source);
      editions.add(edition(source));
    }
    List<Receipt> written = new ArrayList<>();
    Normaliser normaliser =
        new Normaliser(
            JavaSparkContext.fromSparkContext(session.sparkContext()),
            setting.store(),
            setting.root(),
            ZONE + "/" + WORK + run);
    for (NormalisedEdition edition : normaliser.normalise(editions)) {
      Receipt receipt = receipt(job, requireNonNull(planned.get(edition.sourceId())), edition);
      receipts.write(receipt);
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

  private Receipt receipt(JobFile job, PlannedSource source, NormalisedEdition edition)
      throws IOException {
    Reach reach =
        new Reach(
            edition.coverage().origins(),
            edition.coverage().destinations(),
            edition.coverage().firstPeriod(),
            edition.coverage().lastPeriod());
    List<Finding> findings = new ArrayList<>(edition.findings());
    if (edition.isRead()) {
      findings.addAll(
          job.ofSamples()
              ? Expectations.ofSample(source.id(), edition.edition())
              : Expectations.ofWhole(
                  source.declaration().expect(),
                  source.id(),
                  edition.edition(),
                  edition.tally(),
                  reach,
                  before(source.id(), edition.edition())));
    }
    return new Receipt(
        source.id(),
        edition.edition(),
        edition.table(),
        source.digest(),
        Expectations.stated(source.declaration().expect()),
        edition.tally(),
        reach,
        findings,
        source.files().stream()
            .map(file -> new Receipt.Received(file.name(), file.sha256(), file.size()))
            .toList(),
        Stream.concat(edition.tables().stream(), edition.rejected().stream()).toList(),
        Failures.of(edition.problems(), findings));
  }

  /** The last good edition before this one. */
  private Optional<Receipt> before(String source, String edition) throws IOException {
    return receipts.goodUpTo(source, edition).stream()
        .filter(receipt -> receipt.edition().compareTo(edition) < 0)
        .reduce((earlier, later) -> later);
  }

  private SourceEdition edition(PlannedSource source) throws IOException {
    String edition = source.edition().orElseThrow();
    Path declared = setting.project().declaration(source.declaration().place().file());
    return new SourceEdition(
        source.declaration(),
        Files.readString(declared),
        SpellingLists.of(source.declaration(), lookups),
        edition,
        source.files().stream().map(file -> file(source, edition, file)).toList());
  }

  private SourceEdition.File file(PlannedSource source, String edition, LandedFile file) {
    String object = Landing.object(source.id(), edition, file.name());
    return new SourceEdition.File(
        file.name(), object, setting.store().address(object), file.sha256(), file.size());
  }
}
