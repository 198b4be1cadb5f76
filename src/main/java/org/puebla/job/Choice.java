package org.puebla.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.model.ExitCode;
import org.puebla.model.History;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.PublishedSource.Standing;

/** Decides for every source which reading of each of its editions is published, if any. */
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
        if (source.newest().isPresent()) {
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
    List<Receipt> good = new ArrayList<>();
    Map<String, Receipt> rereads = new HashMap<>();
    boolean isComplete = true;
    for (PlannedEdition edition : source.editions()) {
      Optional<Receipt> receipt = receipt(source, edition);
      boolean isCurrent = receipt.filter(one -> one.digest().equals(edition.digest())).isPresent();
      // What an edition that restates all says of the past outweighs an older one that is not good.
      boolean matters =
          source.declaration().history() != History.WHOLE
              || edition.equals(source.newest().orElseThrow());
      isComplete &= isCurrent || !matters;
      if (receipt.isPresent()) {
        good.add(receipt.get());
        Optional<Receipt> otherwise = receipts.otherwiseRead(receipt.get());
        otherwise.ifPresent(earlier -> rereads.put(edition.edition(), earlier));
      }
    }
    if (good.isEmpty()) {
      source.newest().ifPresent(newest -> leftOut(source, newest));
      return;
    }
    source.newest().ifPresent(newest -> carriedForward(source, newest, good));
    chosen.add(
        new ChosenSource(
            source.declaration(),
            isComplete ? Standing.CURRENT : Standing.CARRIED_FORWARD,
            good,
            rereads));
  }

  /** The reading of an edition that counts, once what is wrong with it has been told. */
  private Optional<Receipt> receipt(PlannedSource source, PlannedEdition edition)
      throws IOException {
    String id = source.id();
    Optional<Receipt> now = receipts.of(id, edition.edition(), edition.digest());
    if (now.isPresent() && now.get().isGood()) {
      return now;
    }
    problems.addAll(edition.problems());
    now.ifPresent(failed -> problems.addAll(Failures.problems(failed)));
    Optional<Receipt> earlier = receipts.good(id, edition.edition());
    boolean isNewest = edition.equals(source.newest().orElseThrow());
    if (earlier.isPresent()) {
      problems.add(Problem.of("job.earlier-reading", id, edition.edition()));
    } else if (!isNewest) {
      problems.add(Problem.of("job.edition-left-out", id, edition.edition()));
    }
    return earlier;
  }

  private void leftOut(PlannedSource source, PlannedEdition newest) {
    leftOut.add(source.id());
    problems.add(Problem.of("job.left-out", source.id(), newest.edition()));
  }

  private void carriedForward(PlannedSource source, PlannedEdition newest, List<Receipt> good) {
    String standIn = good.get(good.size() - 1).edition();
    if (!standIn.equals(newest.edition())) {
      problems.add(Problem.of("job.carried-forward", source.id(), newest.edition(), standIn));
    }
  }
}
