package org.puebla.export;

import java.util.List;

/**
 * Whose figures are in a release, and on which terms.
 *
 * @param release its id
 * @param sources in the order of the catalogue
 */
public record Credits(String release, List<Credit> sources) {

  public Credits {
    sources = List.copyOf(sources);
  }

  /**
   * What is owed to one source.
   *
   * @param citation how the publisher asks to be cited, empty when it does not
   */
  public record Credit(
      String source,
      String edition,
      String title,
      String publisher,
      String licence,
      String citation,
      String homepage) {}
}
