package org.puebla.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.PublishedSource.Standing;

/** Decides for every source whether its new edition, its last good one, or none is published. */
final class Choice {

  private final Receipts receipts;
  private final List<ChosenSource> chosen = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private Choice(Receipts receipts) {
    this.receipts = receipts;
  }

  /** Looks at the receipts as they stand after the sources have been normalised. */
  static Choice of(List<PlannedSource> sources, Receipts receipts) throws IOException {
    Choice choice = new Choice(receipts);
    for (PlannedSource source : sources) {
      choice.choose(source);
    }
    return choice;
  }

  List<ChosenSource> chosen() {
    return chosen;
  }

  /** What is wrong with sources that were carried forward or left out. */
  List<Problem> problems() {
    return problems;
  }

  boolean isComplete() {
    return leftOut.isEmpty() && chosen.stream().noneMatch(ChosenSource::isCarriedForward);
  }

  /**
   * Stops a release that would lack a source it must have, or have none at all.
   *
   * @throws PueblaException with INPUT_MISSING when nothing was landed for it, DATA_FAILED when it
   *     failed
   */
  void require(List<String> required, List<PlannedSource> planned) {
    List<Problem> lacking = new ArrayList<>();
    ExitCode exitCode = ExitCode.INPUT_MISSING;
    for (PlannedSource source : planned) {
      boolean there = chosen.stream().anyMatch(one -> one.id().equals(source.id()));
      if (required.contains(source.id()) && !there) {
        if (source.state() != SourceState.MISSING) {
          exitCode = ExitCode.DATA_FAILED;
        }
        lacking.add(Problem.of("job.required-source", source.id()));
      }
    }
    if (lacking.isEmpty() && chosen.isEmpty()) {
      lacking.add(Problem.of("job.no-source"));
      if (!leftOut.isEmpty()) {
        exitCode = ExitCode.DATA_FAILED;
      }
    }
    if (!lacking.isEmpty()) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(lacking);
      throw new PueblaException(exitCode, all);
    }
  }

  private void choose(PlannedSource source) throws IOException {
    if (source.edition().isEmpty()) {
      return;
    }
    String edition = source.edition().get();
    List<Receipt> good = receipts.goodUpTo(source.id(), edition);
    boolean current =
        !good.isEmpty()
            && good.get(good.size() - 1).edition().equals(edition)
            && good.get(good.size() - 1).digest().equals(source.digest());
    if (!current) {
      problems.addAll(source.problems());
      receipts
          .failed(source.id(), edition)
          .ifPresent(failed -> problems.addAll(Failures.problems(failed)));
      if (good.isEmpty()) {
        leftOut.add(source.id());
        problems.add(Problem.of("job.left-out", source.id(), edition));
        return;
      }
      String standIn = good.get(good.size() - 1).edition();
      problems.add(Problem.of("job.carried-forward", source.id(), edition, standIn));
    }
    int last = good.size() - 1;
    chosen.add(
        new ChosenSource(
            source.declaration(),
            current ? Standing.CURRENT : Standing.CARRIED_FORWARD,
            good.get(last),
            last > 0 ? Optional.of(good.get(last - 1)) : Optional.empty()));
  }
}
