package org.puebla.job;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.puebla.causes.GravityModel;
import org.puebla.causes.GravityRun;
import org.puebla.estimate.EstimateRun;
import org.puebla.estimate.MirrorRun;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.run.IndicatorRun;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;
import org.puebla.release.PreparedRelease;
import org.puebla.release.ReleaseBuilder;
import org.puebla.release.ReleaseReport;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.catalogue.ReleaseRequest.Purpose;
import org.puebla.source.Declarations;
import org.puebla.store.Store;
import org.puebla.stream.StitchOrder;
import org.puebla.stream.StitchedSource;
import org.puebla.stream.Stitcher;
import org.puebla.study.Studies;
import org.puebla.study.declaration.StudyFile;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * One run of a job: receive, plan, normalise what changed, compute, compare, publish; or nothing,
 * when the current release is made of the same.
 */
public final class Run {

  private final JobFile job;
  private final Setting setting;
  private final Store store;
  private final Progress progress;
  private final Journal journal;
  private final Interrupt interrupt;
  private final Stopwatch stopwatch;

  private Run(
      JobFile job, Setting setting, Progress progress, Journal journal, Interrupt interrupt) {
    this.job = job;
    this.setting = setting;
    this.store = setting.store();
    this.progress = progress;
    this.journal = journal;
    this.interrupt = interrupt;
    this.stopwatch = new Stopwatch(progress, journal, interrupt);
  }

  /**
   * Runs a job while it holds the data root; the journal is written however it ends.
   *
   * @throws PueblaException when nothing could be published, with the exit code that says why
   */
  public static Ending of(JobFile job, Setting setting, Progress progress) throws Exception {
    Journal journal = Journal.begin(setting.store(), setting.clock(), job);
    try (AutoCloseable held = setting.store().lock(journal.run());
        Interrupt interrupt = Interrupt.listen()) {
      return new Run(job, setting, progress, journal, interrupt).guarded();
    }
  }

  private Ending guarded() throws Exception {
    try {
      Ending ending = perform();
      journal.end(ending);
      return ending;
    } catch (Exception | LinkageError | OutOfMemoryError failure) {
      throw account(failure);
    }
  }

  /** Notes a failure in the journal; one that a signal caused is an interruption. */
  private Exception account(Throwable failure) throws Exception {
    if (interrupt.seen()) {
      // A thread that is still marked as interrupted could not write the journal.
      Thread.interrupted();
    }
    Exception cause =
        interrupt.seen()
            ? Interrupt.interrupted()
            : failure instanceof Exception exception ? exception : new Exception(failure);
    List<Problem> why =
        cause instanceof PueblaException known
            ? known.problems()
            : List.of(Problem.of("job.fault", String.valueOf(cause)));
    ExitCode exitCode = cause instanceof PueblaException known ? known.exitCode() : ExitCode.FAULT;
    try {
      journal.fail(exitCode, why);
    } catch (IOException unwritable) {
      cause.addSuppressed(unwritable);
    }
    return cause;
  }

  private Ending perform() throws IOException {
    Declarations declarations = Declarations.read(setting.project().jobs());
    stopwatch.begin(Stage.RECEIVE);
    new Receiving(setting.project(), store).receive(job, JobSources.of(job, declarations));
    Planner planner = new Planner(setting);
    Plan plan = planner.plan(job);
    journal.plan(plan);
    long landed = plan.sources().stream().mapToLong(source -> source.editions().size()).sum();
    stopwatch.end("job.received", plan.sources().size(), landed);
    Receipts receipts = new Receipts(store);
    if (plan.standing() == Plan.Standing.CURRENT) {
      Choice choice = Choice.of(plan.sources(), receipts);
      choice.require(job.required(), plan.sources());
      return nothingChanged(planner.digest(job, choice.chosen()), plan, choice);
    }
    try (LazyEngine engine = new LazyEngine(setting.master())) {
      normalise(engine, plan);
      Choice choice = Choice.of(plan.sources(), receipts);
      choice.require(job.required(), plan.sources());
      choice.problems().forEach(progress::warned);
      String digest = planner.digest(job, choice.chosen());
      if (planner.isCurrent(digest)) {
        return nothingChanged(digest, plan, choice);
      }
      List<StitchedSource> stitched = stitch(engine, choice);
      return publish(digest, choice, stitched, compute(engine, declarations, stitched, choice));
    }
  }

  /** What the job asks for beyond the observations, in files of their own. */
  private record Computed(Map<TableSchema, Path> tables, List<Finding> findings) {}

  /** Nothing to compute needs no engine. */
  private Computed compute(
      LazyEngine engine, Declarations declarations, List<StitchedSource> stitched, Choice choice)
      throws IOException {
    List<Indicator> indicators = JobComputations.indicators(job);
    List<Method> methods = JobComputations.methods(job);
    List<GravityModel> models = JobModels.of(setting.project(), job, declarations);
    if (indicators.isEmpty() && methods.isEmpty() && models.isEmpty() && job.mirror().isEmpty()) {
      return new Computed(Map.of(), List.of());
    }
    SparkSession session = engine.session();
    IndicatorTables inputs = ComputedTables.inputs(session, store, choice.chosen(), stitched);
    ComputedTables tables = new ComputedTables(engine.scratch());
    List<Finding> findings = new ArrayList<>(MixedRevisions.of(choice.chosen()));
    findings.stream().map(MixedRevisions::problem).forEach(progress::warned);
    if (!indicators.isEmpty()) {
      stopwatch.begin(Stage.INDICATORS);
      long values = tables.write(IndicatorRun.compute(session, inputs, indicators));
      stopwatch.end("job.indicators", indicators.size(), values);
      findings.addAll(netMigration(tables, choice, stitched));
    }
    if (!methods.isEmpty()) {
      stopwatch.begin(Stage.ESTIMATES);
      EstimateRun estimates = EstimateRun.compute(session, inputs, methods);
      findings.addAll(estimates.findings());
      long values = tables.write(estimates.rows());
      stopwatch.end("job.estimates", methods.size(), estimates.intervals(), values);
    }
    if (job.mirror().isPresent()) {
      stopwatch.begin(Stage.MIRROR);
      long rows =
          tables.write(
              MirrorRun.compute(session, inputs, Set.copyOf(job.mirror().get().trusted())));
      stopwatch.end("job.mirror", rows);
    }
    if (!models.isEmpty()) {
      stopwatch.begin(Stage.GRAVITY);
      GravityRun gravity = GravityRun.compute(session, inputs, models);
      gravity.problems().forEach(progress::warned);
      findings.addAll(gravity.findings());
      long terms = tables.write(gravity.gravity());
      long parts = tables.write(gravity.attribution());
      tables.write(gravity.counterfactuals());
      long specifications = tables.write(gravity.specifications());
      tables.write(gravity.spread());
      stopwatch.end("job.gravity", gravity.fitted(), specifications, terms, parts);
    }
    return new Computed(tables.files(), findings);
  }

  private List<Finding> netMigration(
      ComputedTables tables, Choice choice, List<StitchedSource> stitched) throws IOException {
    List<Path> drivers = new ArrayList<>();
    String newest = "";
    for (int at = 0; at < stitched.size(); at++) {
      ChosenSource source = choice.chosen().get(at);
      for (Receipt edition : source.editions()) {
        newest = edition.edition().compareTo(newest) > 0 ? edition.edition() : newest;
      }
      if (source.table().equals(Tables.DRIVERS)) {
        for (String part : stitched.get(at).parts()) {
          drivers.add(store.local(part));
        }
      }
    }
    return NetMigrationCheck.of(
        requireNonNull(tables.files().get(Tables.INDICATORS)), drivers, newest);
  }

  private void normalise(LazyEngine engine, Plan plan) throws IOException {
    stopwatch.begin(Stage.NORMALISE);
    List<PlannedSource> sources = plan.toNormalise();
    List<Receipt> receipts =
        sources.isEmpty()
            ? List.of()
            : new NormaliseStep(setting).normalise(engine.session(), journal.run(), job, sources);
    receipts.forEach(journal::source);
    Tally tally = receipts.stream().map(Receipt::tally).reduce(Tally.none(), Tally::plus);
    stopwatch.end(
        receipts.isEmpty() ? "job.normalised-none" : "job.normalised",
        tally.read(),
        tally.kept(),
        tally.refusedRows(),
        tally.totals(),
        tally.ignoredRows());
  }

  /** What the editions of each source say together. */
  private List<StitchedSource> stitch(LazyEngine engine, Choice choice) throws IOException {
    stopwatch.begin(Stage.STITCH);
    Stitcher stitcher = new Stitcher(new SparkWorkers(engine), store, setting.root());
    List<StitchOrder> orders = choice.chosen().stream().map(ChosenSource::stitchOrder).toList();
    List<StitchedSource> stitched = stitcher.stitch(orders);
    if (setting.asOf().isEmpty()) {
      stitcher.sweep(orders);
    }
    long editions = stitched.stream().mapToLong(source -> source.editions().size()).sum();
    stopwatch.end("job.stitched", stitched.size(), editions);
    return stitched;
  }

  private Ending publish(
      String digest, Choice choice, List<StitchedSource> stitched, Computed computed)
      throws IOException {
    stopwatch.begin(Stage.COMPARE);
    List<Finding> findings = new ArrayList<>(computed.findings());
    List<PublishedSource> sources = new ArrayList<>();
    for (int at = 0; at < stitched.size(); at++) {
      ChosenSource source = choice.chosen().get(at);
      source.editions().forEach(edition -> findings.addAll(edition.findings()));
      findings.addAll(stitched.get(at).findings());
      sources.add(source.published(stitched.get(at)));
    }
    PreparedRelease prepared =
        ReleaseBuilder.prepare(
            store,
            new ReleaseRequest(
                journal.run(),
                setting.day(),
                setting.asOf().isPresent() ? Purpose.LOOK_BACK : Purpose.NIGHT,
                digest,
                ProgramVersion.current(),
                job.landed(),
                sources,
                findings,
                computed.tables()));
    ComparisonWords words = new ComparisonWords(prepared.comparison());
    stopwatch.end(words.rule(), words.facts());
    List<StudyFile> studies = JobStudies.of(setting.project(), job);
    stopwatch.begin(Stage.STUDIES);
    prepared = prepared.with(new Studies(studies, job.landed()));
    stopwatch.end("job.studies", studies.size());
    if (!job.publish()) {
      prepared.discard();
      return new Ending(
          ExitCode.DONE, Ending.Outcome.COMPARED_ONLY, Optional.empty(), choice.problems());
    }
    stopwatch.begin(Stage.PUBLISH);
    ReleaseReport report = prepared.publish();
    stopwatch.end("job.published", store.address(report.folder()));
    return new Ending(
        exitCode(choice),
        Ending.Outcome.PUBLISHED,
        Optional.of(report.release()),
        choice.problems());
  }

  private Ending nothingChanged(String digest, Plan plan, Choice choice) {
    Optional<String> standing =
        setting.asOf().isPresent()
            ? Optional.of(ReleaseRequest.id(setting.day(), digest))
            : plan.latest();
    return new Ending(
        exitCode(choice), Ending.Outcome.NOTHING_CHANGED, standing, choice.problems());
  }

  private static ExitCode exitCode(Choice choice) {
    return choice.isComplete() ? ExitCode.DONE : ExitCode.CARRIED_FORWARD;
  }
}
