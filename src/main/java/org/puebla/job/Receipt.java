package org.puebla.job;

import java.util.List;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;

/**
 * What became of one edition of a source when it was normalised, kept so that it need not be done
 * again for the same input.
 *
 * @param digest of the declaration, its spellings, the landed files and the program
 * @param expectations the declared bounds that the edition was held against
 * @param received the files that it was made from
 * @param parts names in the data root of the Parquet files of its table and of its refused rows
 * @param failures why it may not be published; empty when it may
 */
record Receipt(
    String source,
    String edition,
    String table,
    String digest,
    String expectations,
    Tally tally,
    Reach reach,
    List<Finding> findings,
    List<Received> received,
    List<String> parts,
    List<Failure> failures) {

  /** A file as it was landed. */
  record Received(String name, String sha256, long bytes) {}

  /**
   * A problem as it is kept.
   *
   * @param place empty when it is in no file
   */
  record Failure(String rule, String place, List<String> facts) {}

  Receipt {
    findings = List.copyOf(findings);
    received = List.copyOf(received);
    parts = List.copyOf(parts);
    failures = List.copyOf(failures);
  }

  boolean isGood() {
    return failures.isEmpty();
  }

  /** Whether its files could be read, so that its tables are in the place of earlier ones. */
  boolean isRead() {
    return !parts.isEmpty();
  }
}
