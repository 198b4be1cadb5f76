package org.puebla.release.catalogue;

import java.util.List;
import org.puebla.quality.Tally;

/**
 * One edition of a source as it was normalised.
 *
 * @param edition publication date
 * @param received the files it was made from
 * @param parts names in the store of Parquet files with the rows that the release states as this
 *     edition does; none when later editions restate all of it
 * @param refused names in the store of Parquet files with its refused rows
 */
public record PublishedEdition(
    String edition,
    Tally tally,
    List<ReceivedFile> received,
    List<String> parts,
    List<String> refused) {

  /** A file of the publisher, by the name and content it had when it was received. */
  public record ReceivedFile(String name, String sha256, long bytes) {}

  public PublishedEdition {
    received = List.copyOf(received);
    parts = List.copyOf(parts);
    refused = List.copyOf(refused);
  }
}
