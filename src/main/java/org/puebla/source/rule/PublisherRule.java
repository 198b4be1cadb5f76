package org.puebla.source.rule;

import java.util.List;
import org.puebla.codelist.Areas;
import org.puebla.source.declaration.SourceDeclaration;

/** The publisher belongs to an area that there is, and its page has an address. */
final class PublisherRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    SourceDeclaration declaration = review.declaration();
    String area = declaration.publisher().area();
    if (!Areas.standard().contains(area)) {
      review.unknown(
          List.of("publisher", "area"),
          "source.unknown-publisher-area",
          area,
          review.codelist("area").orElseThrow());
    }
    if (!declaration.homepage().matches("https?://\\S+")) {
      review.problem(List.of("homepage"), "source.not-an-address", declaration.homepage());
    }
  }
}
