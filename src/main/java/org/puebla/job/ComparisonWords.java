package org.puebla.job;

import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.SourceChange;

/** The text and the figures that sum up a comparison in one line. */
final class ComparisonWords {

  private final Comparison comparison;

  ComparisonWords(Comparison comparison) {
    this.comparison = comparison;
  }

  String rule() {
    if (comparison.oldRelease().isEmpty()) {
      return "job.compared-first";
    }
    return comparison.isEmpty() ? "job.compared-same" : "job.compared";
  }

  Object[] facts() {
    return new Object[] {
      comparison.oldRelease().orElse(""),
      comparison.sources().stream().mapToLong(SourceChange::added).sum(),
      comparison.sources().stream().mapToLong(SourceChange::changed).sum(),
      comparison.sources().stream().mapToLong(SourceChange::removed).sum()
    };
  }
}
