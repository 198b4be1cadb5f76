package org.puebla.normalise.edition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.Problem;
import org.puebla.normalise.edition.totals.TotalsBook;
import org.puebla.quality.Tally;

/**
 * What one part of a file gave; its rows wait in sorted runs.
 *
 * @param corrected how often each correction found its rows
 * @param problems why the part could not be read; empty when it was
 */
public record PartResult(
    PartOrder order,
    Tally tally,
    EditionCoverage coverage,
    TotalsBook totals,
    ArrayList<Long> corrected,
    ArrayList<Problem> problems)
    implements Serializable {

  static PartResult failed(PartOrder order, List<Problem> problems) {
    return new PartResult(
        order,
        Tally.none(),
        new EditionCoverage(),
        new TotalsBook(0),
        new ArrayList<>(),
        new ArrayList<>(problems));
  }

  boolean isRead() {
    return problems.isEmpty();
  }

  boolean hasKept() {
    return tally.kept() > 0;
  }

  boolean hasRefused() {
    return tally.refusedRows() > 0;
  }
}
