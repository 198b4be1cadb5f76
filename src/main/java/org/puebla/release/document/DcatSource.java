package org.puebla.release.document;

import org.puebla.release.catalogue.PublishedSource;

/**
 * A publisher's edition as the data set that a release is made from, with the words of its licence.
 */
final class DcatSource {

  private DcatSource() {}

  static String iri(String source) {
    return "#source-" + source;
  }

  static String rights(String source) {
    return "#rights-" + source;
  }

  static LinkedNode dataset(PublishedSource source) {
    LinkedNode node =
        LinkedNode.named(iri(source.id()), "dcat:Dataset")
            .say("dct:identifier", source.id())
            .inEnglish("title", source.title())
            .inEnglish("description", source.definition().strip())
            .say("publisher", LinkedNode.unnamed("foaf:Agent").say("foaf:name", source.publisher()))
            .say("dcat:version", source.edition().edition())
            .say("rights", rights(source.id()));
    source
        .webAddress()
        .ifPresent(
            address -> node.say("dcat:landingPage", LinkedNode.named(address, "foaf:Document")));
    source
        .citation()
        .ifPresent(citation -> node.say("dct:bibliographicCitation", citation.strip()));
    return node;
  }

  /** A statement and no {@code dct:license}, which wants a document that most offices have not. */
  static LinkedNode licence(PublishedSource source) {
    return LinkedNode.named(rights(source.id()), "dct:RightsStatement")
        .say("rdfs:label", source.licence().strip());
  }
}
