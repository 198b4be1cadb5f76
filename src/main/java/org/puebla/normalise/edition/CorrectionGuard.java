package org.puebla.normalise.edition;

import java.util.ArrayList;
import java.util.List;
import org.puebla.quality.Finding;
import org.puebla.source.declaration.Correction;

/** Says of each correction whether the error it mends is still in the source. */
final class CorrectionGuard {

  private CorrectionGuard() {}

  static List<Finding> findings(SourceEdition edition, List<PartResult> parts) {
    List<Finding> findings = new ArrayList<>();
    List<Correction> corrections = edition.declaration().corrections();
    for (int at = 0; at < corrections.size(); at++) {
      int number = at;
      long rows = parts.stream().mapToLong(part -> part.corrected().get(number)).sum();
      Correction correction = corrections.get(at);
      findings.add(
          new Finding(
              edition.source(),
              edition.edition(),
              "correction." + (at + 1),
              rows > 0 ? Finding.Level.PASS : Finding.Level.FAIL,
              null,
              rows + " rows",
              correction.when() + ": " + correction.because(),
              correction.place().toString()));
    }
    return findings;
  }
}
