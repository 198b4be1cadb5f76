package org.puebla.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.catalogue.Releases;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.LandedFile;
import org.puebla.source.landing.Landing;
import org.puebla.source.landing.SourceDigest;
import org.puebla.store.Store;

/** Looks at what is landed and what was done before, and says what a job has to do. */
public final class Planner {

  private final Setting setting;
  private final Project project;
  private final Store store;
  private final Declarations declarations;
  private final Receipts receipts;
  private final String program;

  public Planner(Setting setting) {
    this.setting = setting;
    this.project = setting.project();
    this.store = setting.store();
    this.declarations = Declarations.read(project.jobs());
    this.receipts = new Receipts(store);
    this.program = ProgramDigest.current();
  }

  /**
   * @throws PueblaException when the job names a source, an indicator or a model that there is not,
   *     or a model is not valid
   */
  public Plan plan(JobFile job) throws IOException {
    List<PlannedSource> sources = new ArrayList<>();
    for (SourceDeclaration declaration : JobSources.of(job, declarations)) {
      List<Problem> unknown = Gates.problems(declaration);
      if (!unknown.isEmpty()) {
        throw new PueblaException(ExitCode.INVALID, unknown);
      }
      sources.add(plan(job, declaration));
    }
    Optional<Release> latest = Releases.in(store).latest();
    if (latest.isPresent()) {
      requireWhole(latest.get());
    }
    List<PlannedModel> models =
        JobModels.of(project, job, declarations).stream().map(PlannedModel::of).toList();
    return new Plan(job, sources, models, latest.map(Release::id), standing(job, sources, latest));
  }

  /** A release that lost a file would be read as if its figures had never been. */
  private void requireWhole(Release release) throws IOException {
    List<String> damaged = release.damaged(store);
    if (!damaged.isEmpty()) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          Problem.of(
              "job.release-damaged",
              release.id(),
              damaged.size(),
              store.address(damaged.get(0)),
              store.address(release.folder())));
    }
  }

  private PlannedSource plan(JobFile job, SourceDeclaration declaration) throws IOException {
    String source = declaration.source();
    List<String> landed = Landing.editions(store, source);
    TreeSet<String> editions = new TreeSet<>(landed);
    editions.addAll(receipts.editions(source));
    editions.removeAll(Landing.withdrawn(store, source));
    List<PlannedEdition> planned = new ArrayList<>();
    for (String edition : editions) {
      if (!isLater(edition)) {
        planned.add(
            landed.contains(edition)
                ? plan(job, declaration, edition)
                : PlannedEdition.broken(
                    edition, List.of(Problem.of("job.edition-gone", source, edition))));
      }
    }
    return new PlannedSource(declaration, planned);
  }

  private boolean isLater(String edition) {
    return setting.asOf().filter(day -> LocalDate.parse(edition).isAfter(day)).isPresent();
  }

  private PlannedEdition plan(JobFile job, SourceDeclaration declaration, String edition)
      throws IOException {
    String source = declaration.source();
    if (LocalDate.parse(edition).isAfter(setting.today())) {
      return PlannedEdition.broken(
          edition, List.of(Problem.of("job.edition-after-today", source, edition)));
    }
    try {
      List<LandedFile> files = Landing.files(store, source, edition);
      // A sample is not held against its expectations, so it is not the same as a whole edition.
      String identity = job.ofSamples() ? program + " sample" : program;
      SourceDigest digest = SourceDigest.of(declaration, project.jobs());
      String whole = digest.with(files, identity);
      return new PlannedEdition(
          edition, state(source, edition, whole), files, whole, digest.declared(), List.of());
    } catch (PueblaException broken) {
      return PlannedEdition.broken(edition, broken.problems());
    }
  }

  private SourceState state(String source, String edition, String digest) throws IOException {
    Optional<Receipt> read = receipts.of(source, edition, digest);
    if (read.isPresent() && read.get().isGood()) {
      return SourceState.UNCHANGED;
    }
    if (read.isPresent() && read.get().isRead()) {
      return SourceState.FAILED_BEFORE;
    }
    return receipts.editions(source).isEmpty() ? SourceState.NEW : SourceState.CHANGED;
  }

  private Plan.Standing standing(JobFile job, List<PlannedSource> sources, Optional<Release> latest)
      throws IOException {
    if ((latest.isEmpty() && setting.asOf().isEmpty())
        || sources.stream().anyMatch(source -> !source.toNormalise().isEmpty())) {
      return Plan.Standing.OUTDATED;
    }
    return isCurrent(digest(job, Choice.of(sources, receipts).chosen()))
        ? Plan.Standing.CURRENT
        : Plan.Standing.OUTDATED;
  }

  /** Whether the current release, or that of the day looked back to, has this identity. */
  boolean isCurrent(String digest) throws IOException {
    if (setting.asOf().isPresent()) {
      return Releases.in(store).ids().contains(ReleaseRequest.id(setting.day(), digest));
    }
    return Releases.in(store)
        .latest()
        .filter(release -> release.catalogue().inputs().equals(digest))
        .isPresent();
  }

  /** The identity of the release that these sources and what the job computes make. */
  String digest(JobFile job, List<ChosenSource> chosen) {
    return RunDigest.of(
        program,
        job,
        JobModels.of(project, job, declarations),
        JobStudies.of(project, job),
        chosen);
  }
}
