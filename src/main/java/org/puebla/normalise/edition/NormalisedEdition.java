package org.puebla.normalise.edition;

import java.util.List;
import org.puebla.model.Problem;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;

/**
 * What normalising one edition gave.
 *
 * @param table name of the table it fills
 * @param findings printed totals held against their parts, corrections that no longer find their
 *     row
 * @param tables names in the data root of the Parquet files of the table, in the order of the key
 * @param rejected names in the data root of the Parquet files of refused rows
 * @param problems why the edition could not be read at all; empty when it was
 */
public record NormalisedEdition(
    String sourceId,
    String edition,
    String table,
    Tally tally,
    EditionCoverage coverage,
    List<Finding> findings,
    List<String> tables,
    List<String> rejected,
    List<Problem> problems) {

  public NormalisedEdition {
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
    rejected = List.copyOf(rejected);
    problems = List.copyOf(problems);
  }

  static NormalisedEdition failed(SourceEdition edition, List<Problem> problems) {
    return new NormalisedEdition(
        edition.source(),
        edition.edition(),
        edition.declaration().table().code(),
        Tally.none(),
        new EditionCoverage(),
        List.of(),
        List.of(),
        List.of(),
        problems);
  }

  public boolean isRead() {
    return problems.isEmpty();
  }
}
