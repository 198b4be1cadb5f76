package org.puebla.job;

import java.util.List;
import org.puebla.model.Sha256;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;
import org.puebla.stream.Reading;

/**
 * What became of one edition of a source when it was normalised, kept so that it need not be done
 * again for the same input.
 *
 * @param order how many readings of the edition there had been before
 * @param digest of the declaration, its spellings, the landed files and the program
 * @param declaration digest of the declaration and its spellings alone
 * @param expectations the declared bounds that the edition was held against
 * @param received the files that it was made from
 * @param parts names in the data root of the Parquet files of its table and of its refused rows
 * @param failures why it may not be published; empty when it may
 */
record Receipt(
    String source,
    String edition,
    String table,
    int order,
    String digest,
    String declaration,
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

  private static final int DIGITS_IN_NAME = 12;

  Receipt {
    findings = List.copyOf(findings);
    received = List.copyOf(received);
    parts = List.copyOf(parts);
    failures = List.copyOf(failures);
  }

  /** The name of the reading that a digest stands for, as folders have it. */
  static String reading(String digest) {
    return "r" + Sha256.of(digest).substring(0, DIGITS_IN_NAME);
  }

  String reading() {
    return reading(digest);
  }

  boolean isGood() {
    return failures.isEmpty();
  }

  /** Whether its files could be read, whatever was found of them. */
  boolean isRead() {
    return !parts.isEmpty();
  }

  /** What a stream needs to know of it. */
  Reading asReading() {
    String zone = "normalised/" + table + "/";
    return new Reading(
        source,
        table,
        edition,
        reading(),
        declaration,
        reach.periods(),
        parts.stream().filter(part -> part.startsWith(zone)).toList());
  }

  List<String> refusedParts() {
    return parts.stream().filter(part -> part.startsWith("rejected/")).toList();
  }
}
