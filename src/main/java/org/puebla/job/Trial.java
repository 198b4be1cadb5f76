package org.puebla.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;
import org.puebla.release.catalogue.Extent;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.LandedFile;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;
import org.puebla.store.Stores;

/** Normalises one edition in a data root of its own, which goes when the trial is over. */
public final class Trial implements AutoCloseable {

  private final LazyEngine engine;
  private final Store store;
  private final Receipt receipt;

  /**
   * What came of it.
   *
   * @param proposedExpect lines of YAML that the edition would meet
   */
  public record Result(
      String edition,
      Tally tally,
      List<Finding> findings,
      List<Problem> failures,
      List<String> proposedExpect) {}

  private Trial(LazyEngine engine, Store store, Receipt receipt) {
    this.engine = engine;
    this.store = store;
    this.receipt = receipt;
  }

  /**
   * Tries a file, or else a landed edition, or else the sample of the source.
   *
   * @param file a local file, null to take what is landed
   * @param edition a publication date, null for the last that was landed
   * @throws PueblaException when there is nothing to try
   */
  public static Trial of(
      Setting setting, SourceDeclaration declaration, @Nullable Path file, @Nullable String edition)
      throws IOException {
    LazyEngine engine = new LazyEngine(setting.master());
    try {
      Path root = Files.createDirectories(engine.scratch().resolve("data"));
      Store aside = Stores.at(root.toString());
      boolean sample =
          file == null && Landing.editions(setting.store(), declaration.source()).isEmpty();
      Extent extent = sample ? Extent.SAMPLE : Extent.WHOLE;
      String tried =
          sample
              ? landSample(setting, aside, declaration)
              : land(setting, aside, declaration, file, edition);
      List<LandedFile> files = Landing.files(aside, declaration.source(), tried);
      PlannedEdition only =
          new PlannedEdition(tried, SourceState.NEW, files, "trial", "trial", List.of());
      PlannedSource source = new PlannedSource(declaration, List.of(only));
      Setting here =
          new Setting(setting.project(), aside, root.toString(), setting.master(), setting.clock());
      JobFile job =
          new JobFile(
              Place.of("try"),
              "try",
              Optional.empty(),
              Optional.of(extent),
              List.of(declaration.source()),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              false);
      Receipt receipt =
          new NormaliseStep(here).normalise(engine.session(), "try", job, List.of(source)).get(0);
      return new Trial(engine, aside, receipt);
    } catch (IOException | RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  public Result result() {
    return new Result(
        receipt.edition(),
        receipt.tally(),
        receipt.findings(),
        Failures.problems(receipt),
        proposed());
  }

  public List<RejectedRows.Group> refusedGroups() throws IOException {
    return RejectedRows.grouped(store, refusedParts());
  }

  public void eachRefused(Consumer<RejectedRows.Row> consumer) throws IOException {
    RejectedRows.each(store, refusedParts(), consumer);
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }

  private List<String> refusedParts() {
    return receipt.refusedParts();
  }

  /** Bounds with a tenth of room for the next editions. */
  private List<String> proposed() {
    long rows = receipt.tally().read();
    Reach reach = receipt.reach();
    return List.of(
        "rows: { min: " + rows * 9 / 10 + ", max: " + (rows * 11 + 9) / 10 + " }",
        "refused: { max: " + receipt.tally().refusedRows() + " }",
        "coverage: { "
            + areas(reach)
            + "from: \""
            + reach.firstPeriod()
            + "\", to: \""
            + reach.lastPeriod()
            + "\" }");
  }

  /** Nothing for a table without corridors, whose declarations cannot bound them. */
  private static String areas(Reach reach) {
    return reach.origins() == 0
        ? ""
        : "origins: " + reach.origins() + ", destinations: " + reach.destinations() + ", ";
  }

  /** Where nothing was landed, the sample that comes with the program shows how it would go. */
  private static String landSample(Setting setting, Store aside, SourceDeclaration declaration)
      throws IOException {
    new Receiving(setting.project(), aside).receive(Project.SAMPLES, List.of(declaration));
    List<String> landed = Landing.editions(aside, declaration.source());
    if (landed.isEmpty()) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING, Problem.of("job.nothing-landed", declaration.source()));
    }
    return landed.get(landed.size() - 1);
  }

  private static String land(
      Setting setting,
      Store aside,
      SourceDeclaration declaration,
      @Nullable Path file,
      @Nullable String edition)
      throws IOException {
    String source = declaration.source();
    if (file != null) {
      String tried = edition == null ? LocalDate.now(setting.clock()).toString() : edition;
      Landing.land(aside, declaration, tried, file, file.toString());
      return tried;
    }
    List<String> landed = new ArrayList<>(Landing.editions(setting.store(), source));
    if (edition != null) {
      landed.retainAll(List.of(edition));
    }
    if (landed.isEmpty()) {
      throw new PueblaException(ExitCode.INPUT_MISSING, Problem.of("job.nothing-landed", source));
    }
    String tried = landed.get(landed.size() - 1);
    for (LandedFile one : Landing.files(setting.store(), source, tried)) {
      Path local = setting.store().local(Landing.object(source, tried, one.name()));
      Landing.land(aside, declaration, tried, local, one.origin());
    }
    return tried;
  }
}
