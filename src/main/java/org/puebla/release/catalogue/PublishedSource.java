package org.puebla.release.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * What a release holds of one source, and what it says about it.
 *
 * @param id for instance {@code usa-cbp-encounters}
 * @param table the promised table that it fills
 * @param title in English
 * @param publisher name of the office
 * @param area country of the office, alpha-3, or {@code M49_001} for the United Nations
 * @param citation how the office asks to be cited
 * @param definition what is counted
 * @param editions its good editions, oldest first, each with what the release states as it does
 * @param revisions names in the store of Parquet files that tell what each edition revised
 */
public record PublishedSource(
    String id,
    TableSchema table,
    String title,
    String publisher,
    String area,
    String homepage,
    String licence,
    Optional<String> citation,
    String definition,
    Standing standing,
    List<PublishedEdition> editions,
    List<String> revisions) {

  /** The newest edition. */
  public PublishedEdition edition() {
    return editions.get(editions.size() - 1);
  }

  /** The homepage where it can stand as a link: on the web, and spelled as addresses are. */
  public Optional<String> webAddress() {
    try {
      URI address = new URI(homepage.strip());
      boolean onTheWeb =
          ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
              && address.getHost() != null;
      return onTheWeb ? Optional.of(address.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** How the edition of a source came into the release. */
  public enum Standing {
    /** As received for this run, or unchanged since the last one. */
    CURRENT,
    /** A newer edition failed, and the last good one stands in for it. */
    CARRIED_FORWARD
  }

  public PublishedSource {
    if (!Tables.all().contains(table)) {
      throw new IllegalArgumentException(id + " fills no promised table: " + table);
    }
    editions = List.copyOf(editions);
    revisions = List.copyOf(revisions);
    if (editions.isEmpty()) {
      throw new IllegalArgumentException(id + " has no edition");
    }
    for (int at = 1; at < editions.size(); at++) {
      String before = editions.get(at - 1).edition();
      if (before.compareTo(editions.get(at).edition()) >= 0) {
        throw new IllegalArgumentException(
            id + ": " + before + " is not before " + editions.get(at).edition());
      }
    }
  }
}
