package org.puebla.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravityResult;
import org.puebla.gravity.LeaveOneOut;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;

/**
 * What rows and terms a model was fitted without, and how far its estimates hang on single areas.
 */
final class ModelFindings {

  private final FittedModel fitted;
  private final Counts counts;
  private final List<Finding> findings = new ArrayList<>();

  private ModelFindings(FittedModel fitted, Counts counts) {
    this.fitted = fitted;
    this.counts = counts;
  }

  /** Fits the model again without each area and with areas swapped, where it asks for that. */
  static List<Finding> of(FittedModel fitted, Counts counts) {
    ModelFindings findings = new ModelFindings(fitted, counts);
    findings.rows();
    findings.terms();
    findings.leaveOut();
    findings.permute();
    return findings.findings;
  }

  private void rows() {
    GravityResult.Dropped dropped = fitted.fit().result().dropped();
    fitted.panel().gaps().forEach((term, rows) -> find("gaps", rows + " rows without " + term));
    tell("unpublished", fitted.panel().unpublished(), "rows whose count was withheld");
    tell("all-nought", dropped.allNought(), "rows of levels of noughts");
    tell("singletons", dropped.singletons(), "rows with a level to themselves");
    tell("separated", dropped.separated().length, "separated rows");
  }

  private void terms() {
    GravityResult.Dropped dropped = fitted.fit().result().dropped();
    for (String term : dropped.collinear()) {
      find("collinear", term + " is a sum of effects and earlier terms");
    }
    for (String term : dropped.separating()) {
      find("separated", term + " lives on separated rows");
    }
    for (String term : dropped.nearly()) {
      find("nearly-collinear", term + " says little beside earlier terms");
    }
    for (int number : fitted.fit().result().fewClusters()) {
      find("few-clusters", number + " clusters; intervals are too narrow");
    }
  }

  /** How far each estimate hangs on one area or year. */
  private void leaveOut() {
    GravityModel model = fitted.model();
    if (model.leaveOut().isEmpty()) {
      return;
    }
    Effect left = fitted.panel().of(model.leaveOut(), fitted.fit());
    for (LeaveOneOut each : LeaveOneOut.of(fitted.fit(), left, model.spec())) {
      find(
          "leave-one-out",
          String.format(
              Locale.ROOT,
              "%s without one %s, %d of %d fits: %.6g to %.6g; jackknife error %.6g",
              each.term(),
              left.name(),
              each.fits(),
              each.levels(),
              each.least(),
              each.greatest(),
              each.error()));
    }
  }

  /** What chance gives. */
  private void permute() {
    fitted.model().permutations().map(times -> Permutations.of(fitted, times)).stream()
        .flatMap(List::stream)
        .forEach(
            each ->
                find(
                    "permutation",
                    String.format(
                        Locale.ROOT,
                        "%s: as far from nought in %d of %d swaps among origins, p = %.3g; mean of"
                            + " swaps %.3g",
                        each.term(),
                        each.asFar(),
                        each.times(),
                        each.probability(),
                        each.mean())));
  }

  /** How far what was asked for goes beyond what the data show. */
  static List<Finding> outsideSupport(TriedSpecification tried, Counts counts) {
    return tried.counterfactuals().stream()
        .flatMap(
            held ->
                held.flows().stream()
                    .filter(each -> each.destination().equals(AttributedChange.ALL))
                    .filter(each -> !each.outside().isEmpty())
                    .map(each -> held.name() + ", " + each.outside()))
        .map(
            found ->
                new Finding(
                    counts.source(),
                    counts.edition(),
                    "gravity.outside-support",
                    Level.WARN,
                    null,
                    found,
                    "values such as the model was fitted to",
                    tried.specification().id() + " " + found))
        .toList();
  }

  private void tell(String rule, int rows, String what) {
    if (rows > 0) {
      find(rule, rows + " " + what);
    }
  }

  private void find(String rule, String found) {
    findings.add(
        new Finding(
            counts.source(),
            counts.edition(),
            "gravity." + rule,
            Level.NOT_APPLIED,
            null,
            found,
            "a term or row that the model can use",
            fitted.model().gravity() + " " + found));
  }
}
