package org.puebla.release.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
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
 * @param edition the newest good edition, whose figures the release holds
 * @param before the edition before it, from which revisions are told
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
    PublishedEdition edition,
    Optional<PublishedEdition> before) {

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
    if (before.isPresent() && before.get().edition().compareTo(edition.edition()) >= 0) {
      throw new IllegalArgumentException(
          id + ": " + before.get().edition() + " is not before " + edition.edition());
    }
  }
}
