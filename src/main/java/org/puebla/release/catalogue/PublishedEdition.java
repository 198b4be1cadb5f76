package org.puebla.release.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.quality.Tally;
import org.puebla.store.Store;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * One edition of a source as it was normalised.
 *
 * @param edition publication date
 * @param received the files it was made from
 * @param parts names in the store of its Parquet files, {@code normalised/…} and {@code rejected/…}
 */
public record PublishedEdition(
    String edition, Tally tally, List<ReceivedFile> received, List<String> parts) {

  /** A file of the publisher, by the name and content it had when it was received. */
  public record ReceivedFile(String name, String sha256, long bytes) {}

  public PublishedEdition {
    received = List.copyOf(received);
    parts = List.copyOf(parts);
  }

  /** Names in the store of its files of a table, in order. */
  public List<String> parts(TableSchema table) {
    String zone = table.equals(Tables.REJECTED) ? "rejected/" : "normalised/" + table + "/";
    return parts.stream().filter(part -> part.startsWith(zone)).toList();
  }

  public List<Path> localParts(Store store, TableSchema table) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : parts(table)) {
      files.add(store.local(part));
    }
    return files;
  }
}
