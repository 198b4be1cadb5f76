package org.puebla.source.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No text is a spelling of two headers. */
final class SpellingsRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    Map<String, String> first = new HashMap<>();
    review
        .declaration()
        .columns()
        .forEach(
            (column, rule) ->
                rule.spellings()
                    .forEach(
                        spellings -> check(review, List.of("columns", column), spellings, first)));
  }

  private static void check(
      Review review, List<String> path, List<String> spellings, Map<String, String> first) {
    for (String spelling : spellings) {
      String other = first.putIfAbsent(spelling, spellings.get(0));
      if (other != null && !other.equals(spellings.get(0))) {
        review.problem(path, "source.one-spelling-two-columns", spelling, other, spellings.get(0));
      }
    }
  }
}
