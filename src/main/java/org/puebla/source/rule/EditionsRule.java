package org.puebla.source.rule;

import java.util.List;
import org.puebla.source.declaration.Editions;

/**
 * Revisions are named so that editions can be told apart, and the bound of a seam says something.
 */
final class EditionsRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    review
        .declaration()
        .editions()
        .ifPresent(
            editions -> {
              for (String revision : editions.revision()) {
                if (!Editions.isRevision(revision)) {
                  review.problem(
                      List.of("editions", "revision"), "source.not-a-revision", revision);
                }
              }
              editions
                  .seam()
                  .filter(most -> !(most > 0))
                  .ifPresent(
                      most ->
                          review.problem(
                              List.of("editions", "seam"), "source.not-above-zero", "seam", most));
            });
  }
}
